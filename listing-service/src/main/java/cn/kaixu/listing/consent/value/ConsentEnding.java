package cn.kaixu.listing.consent.value;

/** How a request for consent ends without a declaration. */
public enum ConsentEnding {
    /** Whoever asked took the request back. */
    CANCELLED,
    /** Not everybody had answered by the last day. */
    EXPIRED,
    /** All signed, but what they agreed to could not be done any more. */
    NOT_ACCEPTED
}
