package cn.kaixu.listing.consent.view;

/** Where a request for consent stands. */
public enum ConsentState {
    OPEN,
    COMPLETED,
    DECLINED,
    CANCELLED,
    EXPIRED,
    NOT_ACCEPTED
}
