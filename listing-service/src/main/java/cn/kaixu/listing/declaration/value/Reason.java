package cn.kaixu.listing.declaration.value;

/** Why a reviewer did not pass a declaration; {@code field} is empty when it concerns the whole form. */
public record Reason(String field, String text) {}
