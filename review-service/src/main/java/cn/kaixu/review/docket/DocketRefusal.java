package cn.kaixu.review.docket;

import cn.kaixu.platform.problem.RefusalCode;

/** Why somebody may not work on a case now. */
public enum DocketRefusal implements RefusalCode {
    /** A colleague has claimed the case. Wait until it is released, or take another. */
    CASE_CLAIMED(409),
    /** Bulk approval is for cases whose every check passed. Decide this one by itself. */
    NOT_ALL_CHECKS_PASSED(422);

    private final int status;

    DocketRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
