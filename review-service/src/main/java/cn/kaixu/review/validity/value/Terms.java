package cn.kaixu.review.validity.value;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Terms offered to everyone (许可条件); the last day of licence is inclusive. */
public record Terms(
        Royalty royalty,
        LocalDate licenceEnd,
        String scope,
        @Nullable String otherTerms) {}
