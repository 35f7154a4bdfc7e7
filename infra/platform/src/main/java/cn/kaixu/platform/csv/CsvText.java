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
        return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
