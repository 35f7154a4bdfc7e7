package cn.kaixu.review.validity.value;

/** Where a review case stands. */
public enum CaseState {
    CHECKING,
    AWAITING_DECISION,
    AWAITING_VERIFICATION,
    PASSED,
    RETURNED,
    REFUSED,
    /** The declaration was withdrawn before the review ended. */
    CLOSED;

    public boolean isOpen() {
        return this == CHECKING || this == AWAITING_DECISION || this == AWAITING_VERIFICATION;
    }

    /** Finished checks make a new case ready for a person; a later re-check moves nothing. */
    public static CaseState afterChecks(CaseState before) {
        return before == CHECKING ? AWAITING_DECISION : before;
    }

    /** The state a verdict at a stage leads to. */
    public static CaseState after(Stage stage, Verdict verdict) {
        return switch (verdict) {
            case APPROVED -> stage == Stage.FIRST ? AWAITING_VERIFICATION : PASSED;
            case RETURNED -> RETURNED;
            case REFUSED -> REFUSED;
        };
    }
}
