package cn.kaixu.listing.price.statistics;

import cn.kaixu.platform.problem.RefusalCode;

/** Why statistics are not taken or not put in force. */
public enum StatisticsRefusal implements RefusalCode {
    /** Lines of the file break the rules named in {@code errors}. Correct them and send it again. */
    STATISTICS_NOT_ACCEPTABLE(422),
    /** Somebody else put another version in force meanwhile. Look at it and decide again. */
    STATISTICS_IN_FORCE_CHANGED(409);

    private final int status;

    StatisticsRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
