package cn.kaixu.contract.listing;

/** What the owners state about the patent (annex 4 ②–④, ⑨). {@code evaluationReport} is NONE, POSITIVE or NEGATIVE. */
public record StatementsV1(
        boolean promisesAccepted,
        boolean allOwnersAgreed,
        boolean exploited,
        boolean licensedToOthers,
        String evaluationReport) {}
