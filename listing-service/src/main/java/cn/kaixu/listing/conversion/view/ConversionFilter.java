package cn.kaixu.listing.conversion.view;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Which declarations are asked for; every absent part lets all pass. */
public record ConversionFilter(
        @Nullable ConversionState state,
        @Nullable String q,
        @Nullable String place) {

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("state", state == null ? "" : state.name());
        parameters.put("q", q == null ? "" : q.strip());
        parameters.put("place", place == null ? "" : place);
        return parameters;
    }
}
