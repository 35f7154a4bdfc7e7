package cn.kaixu.contract.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A Chinese patent number (专利号) in its one canonical spelling, {@code ZL201410234381.X}: twelve digits since
 * 2003-10, eight before, a dot and a check digit (ZC 0006-2003).
 */
public record PatentNumber(@JsonValue String value) {

    private static final Pattern SPELLING = Pattern.compile("(?:ZL|CN)?(\\d{12}|\\d{8})([0-9X])");
    private static final Pattern INVISIBLE_OR_LABEL = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF]|^\\s*专利号\\s*:?");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0.．。·\\-\\u2010-\\u2015]+");
    private static final Pattern DOTS_AT_THE_ENDS = Pattern.compile("^\\.|\\.$");
    private static final Pattern SPREADSHEET_FIGURE = Pattern.compile("\\d(\\.\\d+)?E[+]?\\d+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PatentNumber {
        if (!isSpeltCanonically(value) || checkDigit(digits(value)) != lastSign(value)) {
            throw new IllegalArgumentException("not a canonical patent number: " + value);
        }
    }

    /**
     * Reads every usual spelling: with or without {@code ZL} or {@code CN}, dot, spaces, dashes, full-width or invisible characters, small x, and the
     * label 专利号 copied along.
     *
     * @return what was read, or why it could not be
     */
    public static Reading read(String spelling) {
        if (isSpeltCanonically(spelling)) {
            return judge(spelling);
        }
        String text = plain(spelling);
        if (text.isEmpty()) {
            return Reading.fault(Fault.MISSING);
        }
        if (SPREADSHEET_FIGURE.matcher(text).matches()) {
            return Reading.fault(Fault.DAMAGED_BY_SPREADSHEET);
        }
        Matcher matcher = SPELLING.matcher(text.replace(".", ""));
        if (!matcher.matches()) {
            return Reading.fault(Fault.MALFORMED);
        }
        return judge("ZL" + matcher.group(1) + "." + matcher.group(2));
    }

    private static Reading judge(String canonical) {
        String digits = digits(canonical);
        if (typeOf(digits).isEmpty()) {
            return Reading.fault(Fault.UNKNOWN_TYPE);
        }
        if (checkDigit(digits) != lastSign(canonical)) {
            return Reading.fault(Fault.CHECK_DIGIT);
        }
        return Reading.of(new PatentNumber(canonical));
    }

    /** Whether the signs are those of a canonical number. Sign by sign: every import and every event read asks this. */
    private static boolean isSpeltCanonically(String text) {
        int dot = text.length() - 2;
        boolean framed = (dot == 10 || dot == 14)
                && text.startsWith("ZL")
                && text.charAt(dot) == '.'
                && isCheckSign(lastSign(text));
        for (int place = 2; framed && place < dot; place++) {
            framed = isDigit(text.charAt(place));
        }
        return framed;
    }

    private static boolean isCheckSign(char sign) {
        return isDigit(sign) || sign == 'X';
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static char lastSign(String text) {
        return text.charAt(text.length() - 1);
    }

    /** Without what copying brings along; a dot stands for every separator. */
    private static String plain(String spelling) {
        String upper = Normalizer.normalize(spelling, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String bare = INVISIBLE_OR_LABEL.matcher(upper).replaceAll("");
        return DOTS_AT_THE_ENDS
                .matcher(SEPARATORS.matcher(bare).replaceAll("."))
                .replaceAll("");
    }

    /** The kind the type digit names; 8 and 9 are inventions and utility models that came through PCT. */
    public PatentType type() {
        return typeOf(digits()).orElseThrow();
    }

    /** Year of filing that the number carries. */
    public int filingYear() {
        String digits = digits();
        if (digits.length() == 12) {
            return Integer.parseInt(digits, 0, 4, 10);
        }
        int year = Integer.parseInt(digits, 0, 2, 10);
        return year >= 85 ? 1900 + year : 2000 + year;
    }

    /** Letters and digits only, fit for identifiers and addresses: {@code 201410234381X}. */
    public String compact() {
        return value.substring(2).replace(".", "");
    }

    @Override
    public String toString() {
        return value;
    }

    private String digits() {
        return digits(value);
    }

    private static String digits(String canonical) {
        return canonical.substring(2, canonical.length() - 2);
    }

    private static Optional<PatentType> typeOf(String digits) {
        return switch (digits.charAt(digits.length() == 12 ? 4 : 2)) {
            case '1', '8' -> Optional.of(PatentType.INVENTION);
            case '2', '9' -> Optional.of(PatentType.UTILITY_MODEL);
            case '3' -> Optional.of(PatentType.DESIGN);
            default -> Optional.empty();
        };
    }

    private static char checkDigit(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += (digits.charAt(place) - '0') * (2 + place % 8);
        }
        int rest = sum % 11;
        return rest == 10 ? 'X' : (char) ('0' + rest);
    }

    /** What is wrong with a spelling. */
    public enum Fault {
        MISSING,
        /** A spreadsheet turned the number into {@code 2.02E+12}; the digits are gone. */
        DAMAGED_BY_SPREADSHEET,
        MALFORMED,
        UNKNOWN_TYPE,
        CHECK_DIGIT
    }

    /** Outcome of reading a spelling: exactly one of the two is present. */
    public record Reading(Optional<PatentNumber> number, Optional<Fault> fault) {

        static Reading of(PatentNumber number) {
            return new Reading(Optional.of(number), Optional.empty());
        }

        static Reading fault(Fault fault) {
            return new Reading(Optional.empty(), Optional.of(fault));
        }
    }
}
