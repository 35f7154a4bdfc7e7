package cn.kaixu.listing.batch;

/** What became of one row. */
public enum RowOutcome {
    /** Satisfies every rule; goes out with the next commit. */
    READY,
    /** A draft: something the form needs is missing, nothing is wrong. */
    INCOMPLETE,
    /** Something breaks a rule. */
    REJECTED,
    /** Handed in as a declaration. */
    SUBMITTED
}
