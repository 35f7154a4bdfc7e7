package cn.kaixu.listing.batch.table;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a file cannot be read as a summary table. */
public enum TableRefusal implements RefusalCode {
    /** Neither XLSX nor CSV by its content. Save the table as one of these. */
    FILE_KIND_NOT_ACCEPTED(415),
    /** The old binary Excel format. Save it as XLSX. */
    FILE_IS_OLD_EXCEL(415),
    /** Larger than the limit. Split it. */
    FILE_TOO_LARGE(413),
    /** An XLSX that cannot be opened. Save it again. */
    FILE_IS_DAMAGED(422),
    /** An archive that unpacks to far more than a table. */
    FILE_UNPACKS_TOO_LARGE(422),
    /** No row names the columns of annex 3. Use the template. */
    TABLE_HEADER_NOT_FOUND(422),
    /** A column that every row needs is not there under a known name. Use the template's name. */
    TABLE_COLUMN_MISSING(422),
    /** Two columns have the same meaning. Remove one. */
    TABLE_COLUMN_REPEATED(422),
    /** Several sheets hold a table. Send one file for each. */
    TABLE_NOT_UNIQUE(422),
    /** There is a header but no row below it. */
    TABLE_HAS_NO_ROWS(422),
    /** More rows than one batch may have. Split it. */
    TABLE_TOO_LONG(422);

    private final int status;

    TableRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
