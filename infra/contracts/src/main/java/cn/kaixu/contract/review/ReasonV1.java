package cn.kaixu.contract.review;

/** A reason tied to a field of the form; {@code field} is empty when it concerns the whole. */
public record ReasonV1(String field, String text) {}
