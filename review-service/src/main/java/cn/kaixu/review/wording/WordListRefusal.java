package cn.kaixu.review.wording;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a new version of the word list is not accepted. */
public enum WordListRefusal implements RefusalCode {
    /** Somebody else changed the list meanwhile. Look at the newest version and change that. */
    WORD_LIST_CHANGED(409);

    private final int status;

    WordListRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
