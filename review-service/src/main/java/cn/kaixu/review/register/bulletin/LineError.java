package cn.kaixu.review.register.bulletin;

/** One value of a bulletin that cannot be read; the message is made from the rule in the reader's language. */
public record LineError(long line, String field, String rule, String value) {}
