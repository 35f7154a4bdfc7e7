package cn.kaixu.matching.web;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a question to the pool has no answer. */
public enum PoolRefusal implements RefusalCode {
    /** The patent is not in the pool. Search by words, or ask the owner to declare it. */
    PATENT_NOT_IN_POOL(404),
    /** What was given is no patent number. Correct it. */
    NOT_A_PATENT_NUMBER(404),
    /** The assumed yearly sales are negative or beyond reason. Give a sum in yuan. */
    SALES_OUT_OF_RANGE(422);

    private final int status;

    PoolRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
