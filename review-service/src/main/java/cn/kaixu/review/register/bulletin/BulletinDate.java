package cn.kaixu.review.register.bulletin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date in any spelling bulletins have. */
final class BulletinDate {

    private static final Pattern SPELLING = Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?");
    private static final String USUAL = "0000-00-00";
    private static final ValueRange YEARS = ValueRange.of(1985, 2100);

    private BulletinDate() {}

    /** The day, or nothing when the text names none. */
    static Optional<LocalDate> read(String text) {
        try {
            if (isUsual(text)) {
                return Optional.of(day(part(text, 0, 4), part(text, 5, 7), part(text, 8, 10)));
            }
            Matcher matcher = SPELLING.matcher(text);
            return matcher.matches() ? Optional.of(day(matcher)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether it is spelt 2026-11-22, as nearly all are; a pattern would take most of the time an import has. */
    private static boolean isUsual(String text) {
        if (text.length() != USUAL.length()) {
            return false;
        }
        for (int i = 0; i < USUAL.length(); i++) {
            char sign = text.charAt(i);
            boolean fits = USUAL.charAt(i) == '-' ? sign == '-' : sign >= '0' && sign <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate day(Matcher matcher) {
        return day(number(matcher, 1), number(matcher, 2), number(matcher, 3));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(YEARS.checkValidIntValue(year, ChronoField.YEAR), month, day);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int part(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
