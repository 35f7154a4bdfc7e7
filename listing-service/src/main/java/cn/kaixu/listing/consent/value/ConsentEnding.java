package cn.kaixu.listing.consent.value;

/** How a request for consent ends without a declaration. */
public enum ConsentEnding {
    /** Whoever asked took the request back. */
    CANCELLED,
    /** All signed, but the declaration could not be handed in any more. */
    NOT_ACCEPTED
}
