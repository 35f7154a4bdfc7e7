package cn.kaixu.review.validity.value;

/** What an automatic check found. */
public enum CheckOutcome {
    /** The rule is satisfied, by the evidence given. */
    PASS("通过"),
    /** The rule is broken; a case with such a check cannot be approved. */
    FAIL("不通过"),
    /** The rule could not be judged from what is known; a person must look. */
    UNKNOWN("无法核实");

    private final String chinese;

    CheckOutcome(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
