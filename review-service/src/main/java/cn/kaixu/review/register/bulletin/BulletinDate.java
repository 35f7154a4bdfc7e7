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
    private static final ValueRange YEARS = ValueRange.of(1985, 2100);

    private BulletinDate() {}

    /** The day, or nothing when the text names none. */
    static Optional<LocalDate> read(String text) {
        Matcher matcher = SPELLING.matcher(text);
        try {
            return matcher.matches() ? Optional.of(day(matcher)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Matcher matcher) {
        return LocalDate.of(
                YEARS.checkValidIntValue(part(matcher, 1), ChronoField.YEAR), part(matcher, 2), part(matcher, 3));
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
