package cn.kaixu.review.validity.value;

/** What an automatic check found. */
public enum CheckOutcome {
    /** The rule is satisfied, by the evidence given. */
    PASS,
    /** The rule is broken; a case with such a check cannot be approved. */
    FAIL,
    /** The rule could not be judged from what is known; a person must look. */
    UNKNOWN
}
