package cn.kaixu.reporting.indicator;

import cn.kaixu.platform.problem.RefusalCode;

/** Why an indicator does not answer. */
public enum IndicatorRefusal implements RefusalCode {
    /** {@code asOf} is neither a day nor a moment with offset. Write 2026-11-22 or 2026-11-22T12:00:00+08:00. */
    AS_OF_UNREADABLE(400),
    /** {@code asOf} lies in the future. Nothing is known about it. */
    AS_OF_IN_THE_FUTURE(422),
    /** There is no such indicator. Take an id from the board. */
    INDICATOR_UNKNOWN(404),
    /** As many live readers as allowed are connected. Come back after a while or read the board. */
    STREAM_FULL(503),
    /** Another rebuild is running. Wait for its end. */
    REBUILD_RUNNING(409);

    private final int status;

    IndicatorRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
