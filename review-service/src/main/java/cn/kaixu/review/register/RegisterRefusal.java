package cn.kaixu.review.register;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a bulletin is not accepted, or an import not called off. */
public enum RegisterRefusal implements RefusalCode {
    /** The file has no content. Choose the right file. */
    BULLETIN_EMPTY(422),
    /** Columns are missing from the header line. Use the column names listed. */
    BULLETIN_HEADER_WRONG(422),
    /** The import is being brought into the register or has ended; it cannot be called off any more. */
    IMPORT_BEYOND_RECALL(409);

    private final int status;

    RegisterRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
