package cn.kaixu.review.validity.value;

/** The official who decides: subject of the account, its name for the file, and the role acted in. */
public record Officer(String subject, String account, String role) {}
