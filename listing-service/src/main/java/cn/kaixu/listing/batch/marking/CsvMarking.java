package cn.kaixu.listing.batch.marking;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.listing.batch.file.CellName;
import cn.kaixu.listing.batch.file.CsvSource;
import cn.kaixu.platform.csv.CsvText;

/** Adds the column of results to a CSV, in its own encoding and with its own separator; nothing else of it changes. Text can hold no other marks. */
final class CsvMarking {

    private final CsvSource csv;
    private final Map<Integer, String> results = new HashMap<>();
    private final int headerRow;
    private final int resultColumn;
    private final List<CsvLine> lines;

    private CsvMarking(CsvSource csv, TableMarks marks) {
        this.csv = csv;
        this.headerRow = marks.headerRow();
        this.lines = CsvLine.in(csv.body(), csv.separator());
        marks.rows().forEach(row -> results.put(row.row(), row.result()));
        results.put(headerRow, TableMarks.HEADING);
        this.resultColumn = marks.resultColumn() == null ? freeColumn() : CellName.columnOf(marks.resultColumn());
    }

    static void write(byte[] content, TableMarks marks, OutputStream out) throws IOException {
        CsvSource csv = CsvSource.of(content);
        Writer text = new OutputStreamWriter(out, csv.charset());
        text.write(csv.head());
        new CsvMarking(csv, marks).write(text);
        text.flush();
    }

    /** Lines count as the reader counts them, the one that names the separator included. */
    private void write(Writer out) throws IOException {
        for (int at = 0; at < lines.size(); at++) {
            CsvLine line = lines.get(at);
            String result = results.get(csv.skipped() + at + 1);
            out.write(
                    result == null
                            ? csv.body().substring(line.start(), line.next())
                            : line.with(csv.body(), resultColumn, csv.separator(), quoted(result)));
        }
    }

    private int freeColumn() {
        return lines.stream()
                .skip(Math.max(0, headerRow - csv.skipped() - 1))
                .mapToInt(line -> line.fields().size())
                .max()
                .orElse(0);
    }

    private static String quoted(String text) {
        return '"' + CsvText.harmless(text).replace("\"", "\"\"") + '"';
    }
}
