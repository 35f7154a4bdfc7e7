package cn.kaixu.listing.paper;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a form is not taken in for its papers. */
public enum PaperRefusal implements RefusalCode {
    /** Papers that the law asks for together with the declaration are missing. Attach them to the draft and hand that in. */
    PAPERS_ARE_MISSING(422);

    private final int status;

    PaperRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
