package cn.kaixu.review.register.bulletin;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The cells of one CSV record (RFC 4180). */
final class CsvCells {

    private CsvCells() {}

    /**
     * The cells, or null while a quotation is still open, so that the record goes on in the next line. Over several
     * lines a quotation must end before a comma; else it was never closed, and the next cell's opening quote would
     * swallow the lines between without a word.
     */
    static @Nullable List<String> split(String text) {
        boolean strict = text.indexOf('\n') >= 0;
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            boolean quoted = at < text.length() && text.charAt(at) == '"';
            int closing = quoted ? closingQuote(text, at + 1) : at;
            if (closing < 0 || (strict && quoted && !endsCell(text, closing))) {
                return null;
            }
            int comma = text.indexOf(',', closing);
            int stop = comma < 0 ? text.length() : comma;
            cells.add(quoted ? unquoted(text, at, closing, stop) : text.substring(at, stop));
            at = stop + 1;
        }
        return cells;
    }

    private static boolean endsCell(String text, int closing) {
        return closing + 1 == text.length() || text.charAt(closing + 1) == ',';
    }

    private static String unquoted(String text, int opening, int closing, int stop) {
        String value = text.substring(opening + 1, closing);
        return (value.indexOf('"') < 0 ? value : value.replace("\"\"", "\"")) + text.substring(closing + 1, stop);
    }

    private static int closingQuote(String text, int from) {
        int quote = text.indexOf('"', from);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
            quote = text.indexOf('"', quote + 2);
        }
        return quote;
    }
}
