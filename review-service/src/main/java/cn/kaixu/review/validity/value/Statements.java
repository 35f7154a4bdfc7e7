package cn.kaixu.review.validity.value;

/** What the owners state about the patent; {@code evaluationReport} is NONE, POSITIVE or NEGATIVE. */
public record Statements(
        boolean promisesAccepted,
        boolean allOwnersAgreed,
        boolean exploited,
        boolean licensedToOthers,
        String evaluationReport) {}
