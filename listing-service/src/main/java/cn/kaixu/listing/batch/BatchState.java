package cn.kaixu.listing.batch;

/** Where a batch stands. */
public enum BatchState {
    /** The file is being read and its rows are being checked. */
    CHECKING,
    /** The table has headings that are not certain; the clerk says what they mean. */
    AWAITING_COLUMNS,
    /** Every row has an outcome; the clerk decides what happens. */
    CHECKED,
    /** The ready rows are being handed in. */
    COMMITTING,
    /** Every row that was ready is handed in; others may still be completed. */
    COMMITTED,
    /** The clerk gave it up before handing anything in. */
    DISCARDED,
    /** The file holds no summary table that can be read. */
    FAILED;

    /** Whether the platform is at work on it. */
    public boolean busy() {
        return this == CHECKING || this == COMMITTING;
    }

    boolean open() {
        return this == CHECKED || this == COMMITTED;
    }
}
