package cn.kaixu.contract.listing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Terms offered to everyone. {@code scope} is a GB/T 2260 code; the last day of licence is inclusive. */
public record TermsV1(
        RoyaltyV1 royalty,
        LocalDate licenceEnd,
        String scope,
        @Nullable String otherTerms) {}
