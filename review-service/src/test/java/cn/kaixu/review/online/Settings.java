package cn.kaixu.review.online;

import java.net.URI;
import java.time.Duration;

/** Settings of a register that is asked impatiently: two questions a second, two failures in a row. */
final class Settings {

    static final int PER_SECOND = 2;
    static final int FAILURES = 2;
    static final Duration PAUSE = Duration.ofSeconds(30);

    private Settings() {}

    static OnlineSettings of(URI address, Duration answer) {
        return with(address, answer, PER_SECOND);
    }

    static OnlineSettings with(URI address, Duration answer, int perSecond) {
        Duration minute = Duration.ofMinutes(1);
        return new OnlineSettings(
                address, "国家登记簿", answer, answer, perSecond, 1, FAILURES, PAUSE, minute, minute, minute);
    }
}
