package cn.kaixu.contract.listing;

import org.jspecify.annotations.Nullable;

/** Since when, where and how a patent is put to use, in the owners' own words (annex 4 ③ and ④; ④ asks for no manner). */
public record PracticeV1(
        @Nullable String since,
        @Nullable String scope,
        @Nullable String manner) {}
