package cn.kaixu.licensing.licence.value;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What a declaration offers to everyone; the last day of licence is inclusive, {@code scope} a GB/T 2260 code. */
public record OfferedTerms(
        RoyaltyTerms royalty,
        LocalDate licenceEnd,
        String scope,
        @Nullable String otherTerms) {}
