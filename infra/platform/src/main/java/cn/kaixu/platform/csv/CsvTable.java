package cn.kaixu.platform.csv;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;

/** A table as CSV that spreadsheets open rightly: UTF-8 with mark, every cell quoted, none a formula. */
public final class CsvTable {

    private static final char MARK = '\uFEFF';

    private CsvTable() {}

    /** The table with its heading as one text; a row has one text a column, empty where nothing is known. */
    public static String of(List<String> header, Stream<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv =
                CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(text)) {
            csv.writeRecord(header);
            rows.forEach(cells ->
                    csv.writeRecord(cells.stream().map(CsvText::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
