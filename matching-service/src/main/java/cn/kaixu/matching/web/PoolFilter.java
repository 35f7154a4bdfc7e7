package cn.kaixu.matching.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import cn.kaixu.matching.search.Facet;
import cn.kaixu.matching.search.SearchRequest;
import cn.kaixu.matching.search.SearchRequest.Order;
import org.jspecify.annotations.Nullable;

/** The query parameters of a search; an unknown order means relevance, or the newest first without words. */
public record PoolFilter(
        @Nullable String q,
        @Nullable List<String> type,
        @Nullable List<String> feeMode,
        @Nullable List<String> scope,
        @Nullable List<String> place,
        @Nullable List<String> kind,
        @Nullable String sort) {

    SearchRequest request(long offset, int count) {
        return new SearchRequest(words(), chosen(), order(), (int) Math.min(offset, Integer.MAX_VALUE / 2), count);
    }

    String words() {
        return Objects.requireNonNullElse(q, "");
    }

    private Map<Facet, List<String>> chosen() {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        put(chosen, Facet.TYPE, type);
        put(chosen, Facet.FEE_MODE, feeMode);
        put(chosen, Facet.SCOPE, scope);
        put(chosen, Facet.PLACE, place);
        put(chosen, Facet.KIND, kind);
        return chosen;
    }

    private static void put(Map<Facet, List<String>> chosen, Facet facet, @Nullable List<String> values) {
        List<String> named = values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
        if (!named.isEmpty()) {
            chosen.put(facet, named);
        }
    }

    private Order order() {
        String wanted = sort == null ? "" : sort.toLowerCase(Locale.ROOT);
        return switch (wanted) {
            case "newest" -> Order.NEWEST;
            case "enddate", "end-date", "end_date" -> Order.END_DATE;
            case "fee" -> Order.FEE;
            default -> words().isBlank() ? Order.NEWEST : Order.RELEVANCE;
        };
    }
}
