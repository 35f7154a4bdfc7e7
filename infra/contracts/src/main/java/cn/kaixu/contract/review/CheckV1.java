package cn.kaixu.contract.review;

/** Outcome of one automatic check: {@code outcome} is PASS, FAIL or UNKNOWN; {@code evidence} says in Chinese what was looked at and when. */
public record CheckV1(String rule, String outcome, String evidence, String legalBasis) {}
