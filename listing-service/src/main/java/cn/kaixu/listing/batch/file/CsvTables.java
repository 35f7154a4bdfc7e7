package cn.kaixu.listing.batch.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.kaixu.platform.problem.Refused;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Reads CSV in the encodings Chinese offices save: UTF-8 with or without mark, UTF-16 with mark, GB18030. */
final class CsvTables {

    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"|'([^']*)");

    private CsvTables() {}

    static Table read(byte[] content, FileLimits limits) {
        CsvSource csv = CsvSource.of(content);
        return new Table("CSV", rows(csv, limits), Set.of(), 0);
    }

    private static List<TableRow> rows(CsvSource csv, FileLimits limits) {
        List<TableRow> rows = new ArrayList<>();
        int number = csv.skipped();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(csv.separator())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv.body())) {
            for (CsvRecord line : reader) {
                TableRow row = row(++number, line, limits);
                if (!row.blank()) {
                    rows.add(row);
                }
                if (rows.size() > limits.rowsWithSurroundings() || number > limits.lines()) {
                    throw new Refused(FileRefusal.TABLE_TOO_LONG, limits.rows());
                }
            }
        } catch (IOException | CsvParseException e) {
            throw FileRefusal.damaged(e);
        }
        return rows;
    }

    private static TableRow row(int number, CsvRecord line, FileLimits limits) {
        return new TableRow(
                number,
                false,
                line.getFields().stream()
                        .limit(limits.columns())
                        .map(CsvTables::cell)
                        .toList());
    }

    /** Some programs write {@code ="0123"} or {@code '0123}, so that a spreadsheet takes digits for text. */
    private static TableCell cell(String field) {
        Matcher kept = KEPT_AS_TEXT.matcher(field);
        if (!kept.matches()) {
            return TableCell.of(field);
        }
        return TableCell.of(kept.group(1) == null ? kept.group(2) : kept.group(1));
    }
}
