package cn.kaixu.listing.batch.file;

import cn.kaixu.platform.problem.RefusalCode;
import cn.kaixu.platform.problem.Refused;

/** Why a file is not opened. */
public enum FileRefusal implements RefusalCode {
    /** Neither XLSX, XLS, CSV nor an archive of these by its content. Save the table as one of these. */
    FILE_KIND_NOT_ACCEPTED(415),
    /** A spreadsheet older than Excel 97. Save it as XLSX. */
    FILE_IS_OLD_EXCEL(415),
    /** Larger than the limit. Split it. */
    FILE_TOO_LARGE(413),
    /** A file that cannot be opened. Save it again. */
    FILE_IS_DAMAGED(422),
    /** Protected by a password. Remove it. */
    FILE_IS_ENCRYPTED(422),
    /** An archive that unpacks to far more than a table. */
    FILE_UNPACKS_TOO_LARGE(422),
    /** A text longer than any cell can have. */
    FILE_TEXT_TOO_LONG(422),
    /** Elements within elements, deeper than any spreadsheet has them. */
    FILE_NESTS_TOO_DEEP(422),
    /** XML with a document type, which can name files and grow without end. No spreadsheet program writes one. */
    FILE_HOLDS_ENTITIES(422),
    /** Macros. Save it as XLSX without them. */
    FILE_HOLDS_MACROS(422),
    /** Links to other workbooks, data connections or controls. Break the links, keep the values. */
    FILE_HOLDS_EXTERNAL_LINKS(422),
    /** A formula that fetches something from outside or starts a program. Replace it by its value. */
    FILE_HOLDS_LIVE_FORMULAS(422),
    /** A name in the archive that points out of it, or that two files share. */
    ARCHIVE_NAME_NOT_ALLOWED(422),
    /** An archive within the archive. Put the files in directly. */
    ARCHIVE_HOLDS_ARCHIVES(422),
    /** Something in the archive that is neither table nor scan. Leave it out. */
    ARCHIVE_HOLDS_OTHER_FILES(422),
    /** More rows than one batch may have. Split it. */
    TABLE_TOO_LONG(422);

    private final int status;

    FileRefusal(int status) {
        this.status = status;
    }

    static Refused damaged(Exception cause) {
        Refused refused = new Refused(FILE_IS_DAMAGED);
        refused.initCause(cause);
        return refused;
    }

    @Override
    public int status() {
        return status;
    }
}
