package cn.kaixu.listing.batch;

import cn.kaixu.platform.problem.RefusalCode;

/** Why batch intake says no. What is wrong with a file itself is in {@code TableRefusal}. */
public enum BatchRefusal implements RefusalCode {
    /** The rows are still being read or handed in. Wait until that is done. */
    BATCH_IS_BUSY(409),
    /** Its columns have to be explained before anything else. Choose what they mean. */
    BATCH_AWAITS_COLUMNS(409),
    /** The columns of this batch are not in question, or not any more. */
    BATCH_COLUMNS_NOT_OPEN(409),
    /** The batch was discarded or could not be read. Upload the table again. */
    BATCH_IS_CLOSED(409),
    /** Rows were handed in already, so the batch stays on record. Withdraw single declarations instead. */
    BATCH_WAS_COMMITTED(409),
    /** No row is ready. Complete or correct rows first. */
    BATCH_HAS_NOTHING_READY(422),
    /** The change names no rows, or both some rows and all. Name one of the two. */
    BATCH_ROWS_NOT_NAMED(422),
    /** A named row is not in the batch, or was handed in already. */
    BATCH_ROW_NOT_OPEN(422),
    /** The file was erased after the time it is kept for. Upload it again. */
    BATCH_FILE_NOT_KEPT(410),
    /** As many streams of results are open as the service serves at a time. Follow with fewer, or ask for the state. */
    RESULT_STREAMS_FULL(503),
    /** The batch was sent as JSON, so there is no workbook to give back. Read its rows. */
    BATCH_HAS_NO_WORKBOOK(409),
    /** The rows are still being read or handed in, so there is nothing final to confirm. Wait until that is done. */
    BATCH_RECEIPT_NOT_READY(409),
    /** Reading the file failed several times for a reason of ours. */
    BATCH_READING_FAILED(500);

    private final int status;

    BatchRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
