package cn.kaixu.listing.batch.table;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a file cannot be read as a summary table. */
public enum TableRefusal implements RefusalCode {
    /** No row names the columns of annex 3. Use the template. */
    TABLE_HEADER_NOT_FOUND(422),
    /** No column was chosen for one that every row needs. Choose it. */
    TABLE_COLUMN_MISSING(422),
    /** Two columns were chosen for the same meaning. Keep one. */
    TABLE_COLUMN_REPEATED(422),
    /** The choice speaks of a column the table does not have. Look at its columns again. */
    TABLE_COLUMN_UNKNOWN(422),
    /** Several sheets of a workbook hold a table. Send a file for each, or an archive of these. */
    TABLE_NOT_UNIQUE(422),
    /** There is a header but no row below it. */
    TABLE_HAS_NO_ROWS(422);

    private final int status;

    TableRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
