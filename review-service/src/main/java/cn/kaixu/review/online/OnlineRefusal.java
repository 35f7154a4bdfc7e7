package cn.kaixu.review.online;

import cn.kaixu.platform.problem.RefusalCode;

/** Why the online register is not asked. */
public enum OnlineRefusal implements RefusalCode {
    /** The installation names no online register. Use the import. */
    ONLINE_REGISTER_NOT_CONFIGURED(409, 0),
    /** It is asked too often, or fails again and again. Try again later. */
    ONLINE_REGISTER_BUSY(503, 30);

    private final int status;
    private final int retryAfterSeconds;

    OnlineRefusal(int status, int retryAfterSeconds) {
        this.status = status;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
