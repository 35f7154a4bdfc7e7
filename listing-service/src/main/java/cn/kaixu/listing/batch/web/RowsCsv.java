package cn.kaixu.listing.batch.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import cn.kaixu.platform.csv.CsvText;
import de.siegmar.fastcsv.writer.CsvWriter;

/** The outcome of every row as CSV that spreadsheets open in the right encoding and never take for formulas. */
final class RowsCsv implements AutoCloseable {

    private final CsvWriter csv;

    RowsCsv(OutputStream out) {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            text.write('\uFEFF');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv = CsvWriter.builder().build(text);
        csv.writeRecord("工作表", "行号", "单元格", "专利号", "专利名称", "专利权人", "结果", "声明编号", "问题", "规则", "建议值");
    }

    void add(RowView row) {
        csv.writeRecord(
                CsvText.harmless(row.sheet()),
                String.valueOf(row.sheetRow()),
                row.cell(),
                CsvText.harmless(row.patentNumber()),
                CsvText.harmless(row.title()),
                CsvText.harmless(String.join("；", row.patentees())),
                RowWords.outcome(row.outcome()),
                Objects.requireNonNullElse(row.declarationId(), ""),
                CsvText.harmless(RowWords.messages(row.findings())),
                RowWords.rules(row.findings()),
                CsvText.harmless(RowWords.suggestions(row.findings())));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
