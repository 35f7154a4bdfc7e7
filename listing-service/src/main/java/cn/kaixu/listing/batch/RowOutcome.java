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
    SUBMITTED,
    /** Says what the organisation's live declaration of this patent says already; nothing is to be done. */
    UNCHANGED;

    /** Whether nothing more is to come of the row. */
    public boolean settled() {
        return this == SUBMITTED || this == UNCHANGED;
    }
}
