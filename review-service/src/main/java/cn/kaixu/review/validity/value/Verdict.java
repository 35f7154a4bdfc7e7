package cn.kaixu.review.validity.value;

/** What a person decides at one stage. */
public enum Verdict {
    APPROVED,
    /** Back to the declarant for correction (补正). */
    RETURNED,
    REFUSED
}
