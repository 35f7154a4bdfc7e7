package cn.kaixu.licensing.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Working days as the State Council arranges them (工作日): weekends and holidays off, some weekends worked instead.
 * It knows the years it was given and says so when asked about others; nobody can tell the holidays of a year not announced yet.
 */
public record WorkingCalendar(Set<Integer> years, Set<LocalDate> daysOff, Set<LocalDate> workedWeekends) {

    public WorkingCalendar {
        years = Set.copyOf(years);
        daysOff = Set.copyOf(daysOff);
        workedWeekends = Set.copyOf(workedWeekends);
    }

    /** Reads lines of {@code date,type,name} after a header; {@code 班} is a weekend worked, anything else a day off. */
    public static WorkingCalendar parse(String csv) {
        return CalendarFile.parse(csv);
    }

    /** Whether people work that day, or nothing when the year is not known. */
    public Optional<Boolean> isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            return Optional.empty();
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return Optional.of(workedWeekends.contains(day) || (!weekend && !daysOff.contains(day)));
    }

    /**
     * The day on which a period of working days ends; the day it starts from does not count.
     *
     * @return nothing when the period reaches into a year that is not known
     */
    public Optional<LocalDate> plusWorkingDays(LocalDate start, int workingDays) {
        LocalDate day = start;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            Optional<Boolean> works = isWorkingDay(day);
            if (works.isEmpty()) {
                return Optional.empty();
            }
            if (works.get()) {
                left--;
            }
        }
        return Optional.of(day);
    }
}
