package cn.kaixu.reporting.indicator;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.time.ChinaDates;
import org.jspecify.annotations.Nullable;

/**
 * The moment a figure is for: facts dated up to {@code day} that had become facts before {@code before}. A day means its
 * end in China, so the answer for a past day never changes again, whatever arrives later.
 */
public record AsOf(String label, LocalDate day, Instant before) {

    /** Later than any fact, for "now": another machine's clock may run a little ahead. */
    private static final Instant OPEN_END = Instant.parse("9999-12-31T00:00:00Z");

    /** Reads a day, a moment, or nothing for now. */
    public static AsOf read(@Nullable String text, Clock clock) {
        LocalDate today = ChinaDates.today(clock);
        if (text == null || text.isBlank()) {
            return new AsOf(clock.instant().toString(), today, OPEN_END);
        }
        AsOf asked = text.length() == 10 ? day(text) : moment(text);
        if (asked.day().isAfter(today)) {
            throw new Refused(IndicatorRefusal.AS_OF_IN_THE_FUTURE, text);
        }
        return asked;
    }

    private static AsOf day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return new AsOf(text, day, ChinaDates.startOf(day.plusDays(1)));
        } catch (DateTimeException e) {
            throw unreadable(text, e);
        }
    }

    private static AsOf moment(String text) {
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            return new AsOf(text, ChinaDates.on(moment), moment.plusNanos(1_000));
        } catch (DateTimeException e) {
            throw unreadable(text, e);
        }
    }

    private static Refused unreadable(String text, DateTimeException cause) {
        Refused refused = new Refused(IndicatorRefusal.AS_OF_UNREADABLE, text);
        refused.initCause(cause);
        return refused;
    }
}
