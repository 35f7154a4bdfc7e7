package cn.kaixu.listing.register;

/** Where the newest round of a declaration stands. */
public enum RegisterState {
    SUBMITTED,
    RETURNED,
    REFUSED,
    ANNOUNCED,
    WITHDRAWN
}
