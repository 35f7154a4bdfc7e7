package cn.kaixu.platform.csv;

import org.jspecify.annotations.Nullable;

/** Texts in CSV that no spreadsheet takes for a formula. */
public final class CsvText {

    /** Also as wide as characters: spreadsheets set to Chinese take these for the same. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private CsvText() {}

    /** The text, kept from being computed. */
    public static String harmless(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return startsAFormula(text, 0) || startsAFormula(text, firstMark(text)) ? "'" + text : text;
    }

    private static boolean startsAFormula(String text, int at) {
        return at < text.length() && FORMULA_STARTS.indexOf(text.charAt(at)) >= 0;
    }

    /** Where the text begins behind blanks, which some spreadsheets leave out. */
    private static int firstMark(String text) {
        int at = 0;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
