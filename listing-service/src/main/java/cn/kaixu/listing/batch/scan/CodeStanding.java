package cn.kaixu.listing.batch.scan;

/** Where a paper with a code of ours stands, for the organisation that asks. */
enum CodeStanding {
    CURRENT,
    /** A later round of the declaration has been handed in since the paper was printed. */
    OUTDATED,
    /** Nothing of this organisation bears it. Whether anybody else's does is not said. */
    UNKNOWN
}
