package cn.kaixu.listing.conversion.web;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.Size;

import cn.kaixu.listing.declaration.value.DeclarationId;
import org.jspecify.annotations.Nullable;

/** Which declarations are meant: those named, or all that the filter lets pass; with what the official knows besides. */
record ChoiceRequest(
        @Nullable @Size(max = 1000) List<@Size(max = 20) String> ids,
        @Nullable Boolean all,
        @Nullable @Size(max = 100) String q,
        @Nullable @Size(max = 6) String place,
        @Nullable @Size(max = 1000) String comment) {

    boolean everything() {
        return Boolean.TRUE.equals(all);
    }

    List<DeclarationId> named() {
        return Objects.requireNonNullElse(ids, List.<String>of()).stream()
                .map(DeclarationId::new)
                .distinct()
                .toList();
    }

    String given() {
        return Objects.requireNonNullElse(comment, "");
    }
}
