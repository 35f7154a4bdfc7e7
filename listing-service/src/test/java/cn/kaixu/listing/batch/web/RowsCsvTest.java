package cn.kaixu.listing.batch.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import cn.kaixu.listing.batch.RowOutcome;
import cn.kaixu.listing.declaration.RuleFinding.Severity;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a table brought in goes out as text. */
class RowsCsvTest {

    private static final DeclarationDraft NOTHING = new DeclarationDraft(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "=HYPERLINK(\"http://127.0.0.1\",\"甲\")",
                "=cmd|'/C calc'!A0"
            })
    void neverTakesTextForAFormula(String text) throws IOException {
        RowView row = new RowView(
                2,
                text,
                2,
                "B2",
                text,
                text,
                List.of(text, "乙公司"),
                RowOutcome.REJECTED,
                null,
                NOTHING,
                false,
                List.of(),
                List.of(new RowView.Finding("", "title", "rule", Severity.ERROR, text, text)));

        List<String> fields = written(row).getFields();

        assertThat(fields.getFirst()).isEqualTo("'" + text);
        assertThat(fields.get(3)).isEqualTo("'" + text);
        assertThat(fields.get(4)).isEqualTo("'" + text);
        assertThat(fields.get(5)).isEqualTo("'" + text + "；乙公司");
        assertThat(fields.get(8)).isEqualTo("'" + text);
        assertThat(fields.get(9)).as("which rule").isEqualTo("rule");
        assertThat(fields.get(10)).isEqualTo("'" + text);
    }

    private static CsvRecord written(RowView row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowsCsv csv = new RowsCsv(out)) {
            csv.add(row);
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(out.toString(StandardCharsets.UTF_8))) {
            return reader.stream().skip(1).findFirst().orElseThrow();
        }
    }
}
