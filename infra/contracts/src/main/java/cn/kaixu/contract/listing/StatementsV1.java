package cn.kaixu.contract.listing;

import org.jspecify.annotations.Nullable;

/**
 * What the owners state about the patent (annex 4 ②–④, ⑨). {@code evaluationReport} is NONE, POSITIVE or NEGATIVE; {@code exploitation} and {@code licensing} say
 * more of ③ and ④ where there is more to say, and are absent in messages from before they were told.
 */
public record StatementsV1(
        boolean promisesAccepted,
        boolean allOwnersAgreed,
        boolean exploited,
        boolean licensedToOthers,
        String evaluationReport,
        @Nullable PracticeV1 exploitation,
        @Nullable PracticeV1 licensing) {}
