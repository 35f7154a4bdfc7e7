package cn.kaixu.review.validity.value;

/** Where a review case stands. */
public enum CaseState {
    CHECKING("核验中"),
    AWAITING_DECISION("待审核"),
    AWAITING_VERIFICATION("待二次核验"),
    PASSED("核验通过"),
    RETURNED("退回补正"),
    REFUSED("不予公告"),
    /** The declaration was withdrawn before the review ended. */
    CLOSED("已撤回");

    private final String chinese;

    CaseState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

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
