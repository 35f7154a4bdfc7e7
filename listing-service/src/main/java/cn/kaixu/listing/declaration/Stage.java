package cn.kaixu.listing.declaration;

/** Where the newest round of a declaration stands, as far as a decision depends on it. */
enum Stage {
    NONE,
    SUBMITTED,
    RETURNED,
    REFUSED,
    ANNOUNCED,
    SUSPENDED,
    EXPIRED,
    REVOKED,
    WITHDRAWN;

    /** Under review or open: a patent has one such declaration. */
    boolean live() {
        return this == SUBMITTED || open();
    }

    /** Announced, suspended or not. */
    boolean open() {
        return this == ANNOUNCED || this == SUSPENDED;
    }

    /** Ended by others than the owners. */
    boolean over() {
        return this == REFUSED || this == EXPIRED || this == REVOKED;
    }
}
