package cn.kaixu.listing.register;

/** Where the newest round of a declaration stands. */
public enum RegisterState {
    SUBMITTED,
    RETURNED,
    REFUSED,
    ANNOUNCED,
    EXPIRED,
    /** Announced, and closed to new licences while the patent's legal state hinders them. */
    SUSPENDED,
    WITHDRAWN,
    /** Ended by the organiser for an untrue promise. */
    REVOKED
}
