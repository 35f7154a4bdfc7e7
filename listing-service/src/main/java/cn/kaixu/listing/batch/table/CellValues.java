package cn.kaixu.listing.batch.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.kaixu.listing.batch.file.TableCell;

/** What the text of a cell means. Every reading is exact: a value that is not understood is absent, never guessed. */
public final class CellValues {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:[-/.年])(\\d{1,2})(?:[-/.月])(\\d{1,2})日?(?:[ T]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern COMPACT_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern AMOUNT =
            Pattern.compile("[¥￥]?(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(万)?(元|圆)?(?:人民币)?");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,6})(?:\\.0+)?[日天次期批个]*");
    private static final Pattern SHARE = Pattern.compile("(\\d+(?:\\.\\d+)?)[%％]?");
    private static final Pattern DAY_NUMBER = Pattern.compile("[2-9]\\d{4}");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final LocalDate SPREADSHEET_DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** 1954 to 2173: a smaller number in a date column is a year or a typing error, not a day. */
    private static final BigDecimal FIRST_SPREADSHEET_DAY = new BigDecimal(20_000);

    private static final BigDecimal LAST_SPREADSHEET_DAY = new BigDecimal(100_000);
    private static final int LONGEST_VALUE = 100;
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

    private CellValues() {}

    /** Compatibility forms made plain (full-width digits, letters and brackets become half-width), outer spaces gone. */
    static String plain(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .strip();
    }

    /** A name kept as written but for full-width letters and digits, line breaks and double spaces. */
    static String name(String text) {
        StringBuilder name = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean fullWidthLetter = point >= 0xFF10 && point <= 0xFF5A && Character.isLetterOrDigit(point);
            name.appendCodePoint(fullWidthLetter ? point - 0xFEE0 : point);
        });
        return INVISIBLE
                .matcher(name)
                .replaceAll("")
                .replaceAll("[\\s\\u00A0\\u3000]+", " ")
                .strip();
    }

    /** A day as it is spelled, or as the number of days since the workbook's day zero. */
    public static Optional<LocalDate> date(TableCell cell, int dayZero) {
        String text = value(cell);
        Matcher compact = COMPACT_DATE.matcher(text);
        if (compact.matches()) {
            return date(compact);
        }
        if (cell.number() != null) {
            return day(cell.number(), dayZero);
        }
        if (DAY_NUMBER.matcher(text).matches()) {
            return day(new BigDecimal(text), dayZero);
        }
        Matcher spelled = DATE.matcher(text.replaceAll("\\s*([年月日])\\s*", "$1"));
        return spelled.matches() ? date(spelled) : Optional.empty();
    }

    private static Optional<LocalDate> day(BigDecimal number, int dayZero) {
        boolean near = number.compareTo(FIRST_SPREADSHEET_DAY) >= 0 && number.compareTo(LAST_SPREADSHEET_DAY) < 0;
        return near ? Optional.of(SPREADSHEET_DAY_ZERO.plusDays(number.longValue() + dayZero)) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty(); // such a day does not exist
        }
    }

    /** An amount in yuan; a bare number is in the unit of its column. */
    static Optional<BigDecimal> amount(TableCell cell, boolean columnInTenThousands) {
        BigDecimal unit = columnInTenThousands ? TEN_THOUSAND : BigDecimal.ONE;
        if (cell.number() != null) {
            return cell.percent() ? Optional.empty() : Optional.of(cell.number().multiply(unit));
        }
        Matcher parts = AMOUNT.matcher(value(cell).replace(" ", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(parts.group(1).replace(",", ""));
        if (parts.group(2) != null) {
            return Optional.of(amount.multiply(TEN_THOUSAND));
        }
        return Optional.of(parts.group(3) == null ? amount.multiply(unit) : amount);
    }

    static Optional<BigDecimal> share(TableCell cell) {
        if (cell.number() != null) {
            return Optional.of(cell.number());
        }
        Matcher parts = SHARE.matcher(value(cell).replace(" ", ""));
        return parts.matches() ? Optional.of(new BigDecimal(parts.group(1))) : Optional.empty();
    }

    static Optional<Integer> count(TableCell cell) {
        Matcher parts = COUNT.matcher(value(cell).replace(" ", ""));
        return parts.matches() ? Optional.of(Integer.valueOf(parts.group(1))) : Optional.empty();
    }

    /** The plain text of a cell with one value in it; longer ones hold something else and are not looked at. */
    private static String value(TableCell cell) {
        return cell.text().length() > LONGEST_VALUE ? "" : plain(cell.text());
    }
}
