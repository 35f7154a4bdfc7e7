package cn.kaixu.review.validity.value;

/** Outcome of one rule with the evidence a reviewer saw, so that the decision can be understood years later. */
public record Check(String rule, String title, CheckOutcome outcome, String evidence, String legalBasis) {}
