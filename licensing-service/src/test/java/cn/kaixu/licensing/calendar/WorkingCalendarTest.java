package cn.kaixu.licensing.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = official();

    private static WorkingCalendar official() {
        try (InputStream csv =
                Objects.requireNonNull(WorkingCalendarTest.class.getResourceAsStream("/calendar/china_holidays.csv"))) {
            return WorkingCalendar.parse(new String(csv.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true", // an ordinary Friday
        "2026-11-21, false", // an ordinary Saturday
        "2026-10-01, false", // National Day
        "2026-10-10, true", // a Saturday worked for it
        "2026-09-20, true", // a Sunday worked for it
        "2026-02-23, false", // a Monday of Spring Festival
        "2022-10-08, true" // a Saturday worked in the year of the notice
    })
    void knowsWhoWorksWhen(LocalDate day, boolean works) {
        assertThat(calendar.isWorkingDay(day)).contains(works);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 7, 2026-12-01", // Sunday; plain weeks
        "2026-11-23, 7, 2026-12-02", // the first day does not count
        "2026-09-25, 6, 2026-10-10", // across Mid-Autumn and National Day, ending on a worked Saturday
        "2026-09-25, 7, 2026-10-12",
        "2026-02-13, 7, 2026-03-02", // across Spring Festival with two worked Saturdays
        "2026-11-23, 0, 2026-11-23"
    })
    void countsOnlyWorkingDays(LocalDate start, int days, LocalDate end) {
        assertThat(calendar.plusWorkingDays(start, days)).contains(end);
    }

    @Test
    void doesNotGuessAYearNotAnnounced() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 4))).isEmpty();
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 22), 7)).contains(LocalDate.of(2026, 12, 31));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 23), 7)).isEmpty();
    }
}
