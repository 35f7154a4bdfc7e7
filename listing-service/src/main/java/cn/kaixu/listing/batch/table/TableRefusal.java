package cn.kaixu.listing.batch.table;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a file cannot be read as a summary table. */
public enum TableRefusal implements RefusalCode {
    /** No row names the columns of annex 3. Use the template. */
    TABLE_HEADER_NOT_FOUND(422),
    /** A column that every row needs is not there under a known name. Use the template's name. */
    TABLE_COLUMN_MISSING(422),
    /** Two columns have the same meaning. Remove one. */
    TABLE_COLUMN_REPEATED(422),
    /** Several sheets hold a table. Send one file for each. */
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
