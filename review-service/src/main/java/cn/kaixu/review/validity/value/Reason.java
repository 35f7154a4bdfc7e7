package cn.kaixu.review.validity.value;

/** Why a declaration is returned or refused; {@code field} is empty when it concerns the whole. */
public record Reason(String field, String text) {}
