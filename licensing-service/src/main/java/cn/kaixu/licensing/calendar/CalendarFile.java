package cn.kaixu.licensing.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The published form of the calendar: one line a day that differs from the plain week. */
final class CalendarFile {

    private static final String WORKED = "班";

    private CalendarFile() {}

    static WorkingCalendar parse(String csv) {
        Set<Integer> years = new HashSet<>();
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (String line : csv.lines().skip(1).filter(text -> !text.isBlank()).toList()) {
            List<String> fields = List.of(line.split(",", -1));
            LocalDate day = LocalDate.parse(fields.get(0));
            years.add(day.getYear());
            (fields.get(1).equals(WORKED) ? worked : off).add(day);
        }
        return new WorkingCalendar(years, off, worked);
    }
}
