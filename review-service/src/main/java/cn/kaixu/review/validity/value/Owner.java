package cn.kaixu.review.validity.value;

import org.jspecify.annotations.Nullable;

/** One of the owners (专利权人) named in the declaration. */
public record Owner(String name, String kind, @Nullable String creditCode) {}
