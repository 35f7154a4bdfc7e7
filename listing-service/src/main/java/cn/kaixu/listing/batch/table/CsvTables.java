package cn.kaixu.listing.batch.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import cn.kaixu.platform.problem.Refused;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Reads CSV in the encodings Chinese offices save: UTF-8 with or without mark, UTF-16 with mark, GB18030. */
final class CsvTables {

    private static final char MARK = '\uFEFF';
    private static final Charset GB18030 = Charset.forName("GB18030");

    private CsvTables() {}

    static Table read(byte[] content, TableLimits limits) {
        String text = decode(content);
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                rows.add(new TableRow(
                        rows.size() + 1,
                        row.getFields().stream()
                                .limit(limits.columns())
                                .map(TableCell::of)
                                .toList()));
            }
        } catch (IOException | CsvParseException e) {
            throw TableReader.damaged(e);
        }
        return new Table("CSV", rows);
    }

    static boolean isUtf16(byte[] content) {
        return content.length >= 2
                && ((content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)
                        || (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE));
    }

    private static String decode(byte[] content) {
        Stream<Charset> candidates =
                isUtf16(content) ? Stream.of(StandardCharsets.UTF_16) : Stream.of(StandardCharsets.UTF_8, GB18030);
        return candidates
                .flatMap(charset -> strictly(content, charset))
                .findFirst()
                .orElseThrow(() -> new Refused(TableRefusal.FILE_KIND_NOT_ACCEPTED));
    }

    private static Stream<String> strictly(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return Stream.of(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Stream.empty(); // not this encoding; the next candidate is tried
        }
    }

    /** A comma unless the first line has more tabs or semicolons. */
    private static char separator(String text) {
        String first =
                text.lines().filter(line -> line.contains("专利号")).findFirst().orElse("");
        return Stream.of(',', '\t', ';')
                .max(Comparator.comparingLong(
                        mark -> first.chars().filter(next -> next == mark).count()))
                .filter(mark -> first.indexOf(mark) >= 0)
                .orElse(',');
    }
}
