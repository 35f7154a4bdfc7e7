package cn.kaixu.matching.pool;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What an amendment may change of an {@link Offer}; the components are named alike, for they take the place of the offer's. */
public record AmendedTerms(
        Royalty royalty,
        LocalDate licenceEnd,
        String scope,
        @Nullable String otherTerms) {}
