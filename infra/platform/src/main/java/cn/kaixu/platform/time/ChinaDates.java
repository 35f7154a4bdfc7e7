package cn.kaixu.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Calendar days as statutory periods count them: in China standard time. */
public final class ChinaDates {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaDates() {}

    public static LocalDate today(Clock clock) {
        return on(clock.instant());
    }

    public static LocalDate on(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The moment a day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
