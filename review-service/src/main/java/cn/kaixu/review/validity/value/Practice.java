package cn.kaixu.review.validity.value;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Since when, where and how a patent is put to use, in the owners' own words (annex 4 ③ and ④). */
public record Practice(
        @Nullable String since,
        @Nullable String scope,
        @Nullable String manner) {

    /** All of it in one line. */
    public String text() {
        return Stream.of(since, scope, manner)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("，"));
    }
}
