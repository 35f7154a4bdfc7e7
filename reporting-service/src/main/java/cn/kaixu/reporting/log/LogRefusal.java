package cn.kaixu.reporting.log;

import cn.kaixu.platform.problem.RefusalCode;

/** Why the log does not answer. */
public enum LogRefusal implements RefusalCode {
    /** What was typed is not a patent number. Check digits and check digit. */
    PATENT_NUMBER_UNREADABLE(400);

    private final int status;

    LogRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
