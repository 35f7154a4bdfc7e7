package cn.kaixu.listing.webhook;

/** Where a delivery stands. */
public enum DeliveryState {
    /** To be sent, for the first time or again. */
    WAITING,
    /** Answered with a status of success. */
    DELIVERED,
    /** Never answered so within a day. It can be asked for again. */
    GIVEN_UP
}
