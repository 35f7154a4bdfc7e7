package cn.kaixu.listing.batch.marking;

import java.util.ArrayList;
import java.util.List;

/** Where one record of a CSV stands in its text: from {@code start} to its line end, the next one following at {@code next}. */
record CsvLine(int start, int end, int next, List<Field> fields) {

    CsvLine {
        fields = List.copyOf(fields);
    }

    /** From where to where a field reaches, quotes included. */
    record Field(int start, int end) {}

    /** All records, told apart as the reader of tables does: a quote counts where a field begins. */
    static List<CsvLine> in(String text, char separator) {
        List<CsvLine> lines = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            CsvLine line = at(text, at, separator);
            lines.add(line);
            at = line.next();
        }
        return lines;
    }

    /** The record with a field put in place of what is there, after empty ones where it is too short. */
    String with(String text, int column, char separator, String field) {
        if (column < fields.size()) {
            Field old = fields.get(column);
            return text.substring(start, old.start()) + field + text.substring(old.end(), next);
        }
        String gap = String.valueOf(separator).repeat(column - fields.size() + 1);
        return text.substring(start, end) + gap + field + text.substring(end, next);
    }

    private static CsvLine at(String text, int start, char separator) {
        List<Field> fields = new ArrayList<>();
        int at = start;
        while (true) {
            int end = fieldEnd(text, at, separator);
            fields.add(new Field(at, end));
            if (end < text.length() && text.charAt(end) == separator) {
                at = end + 1;
            } else {
                return new CsvLine(start, end, afterLineEnd(text, end), fields);
            }
        }
    }

    private static int fieldEnd(String text, int start, char separator) {
        boolean quoted = start < text.length() && text.charAt(start) == '"';
        int at = quoted ? start + 1 : start;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (quoted) {
                quoted = next != '"'; // a doubled quote begins the quoted part anew
            } else if (next == '"' && at > start && text.charAt(at - 1) == '"' && text.charAt(start) == '"') {
                quoted = true;
            } else if (next == separator || next == '\n' || next == '\r') {
                return at;
            }
            at++;
        }
        return at;
    }

    private static int afterLineEnd(String text, int end) {
        if (end >= text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
}
