package cn.kaixu.listing.revocation.view;

/** Where a revocation stands. */
public enum RevocationState {
    /** Awaits the second person; the patentee knows nothing of it yet. */
    PROPOSED,
    /** The patentee may state their case. */
    HEARING,
    /** The patentee has stated their case, which somebody has to answer. */
    OBJECTED,
    UPHELD,
    DROPPED
}
