package cn.kaixu.listing.conversion.view;

/** Where the conversion of a declaration stands. */
public enum ConversionState {
    /** Nobody has prepared it yet, or that was undone. */
    OPEN,
    READY,
    FILED,
    ACCEPTED,
    REFUSED
}
