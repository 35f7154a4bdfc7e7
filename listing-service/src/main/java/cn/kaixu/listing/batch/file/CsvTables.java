package cn.kaixu.listing.batch.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final int LINES_TO_JUDGE_BY = 30;
    private static final int TEXT_TO_JUDGE_BY = 200_000;
    private static final Pattern NAMED_SEPARATOR = Pattern.compile("sep=(.)\\R");
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"|'([^']*)");

    private CsvTables() {}

    static Table read(byte[] content, FileLimits limits) {
        String text = decode(content);
        Matcher named = NAMED_SEPARATOR.matcher(text);
        boolean says = named.lookingAt();
        char separator = says ? named.group(1).charAt(0) : separator(text);
        int skipped = says ? 1 : 0;
        return new Table(
                "CSV", rows(says ? text.substring(named.end()) : text, separator, skipped, limits), Set.of(), 0);
    }

    static boolean isUtf16(byte[] content) {
        return content.length >= 2
                && ((content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)
                        || (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE));
    }

    private static List<TableRow> rows(String text, char separator, int skipped, FileLimits limits) {
        List<TableRow> rows = new ArrayList<>();
        int number = skipped;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
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

    private static String decode(byte[] content) {
        Stream<Charset> candidates =
                isUtf16(content) ? Stream.of(StandardCharsets.UTF_16) : Stream.of(StandardCharsets.UTF_8, GB18030);
        return candidates
                .flatMap(charset -> strictly(content, charset))
                .findFirst()
                .orElseThrow(() -> new Refused(FileRefusal.FILE_KIND_NOT_ACCEPTED));
    }

    private static Stream<String> strictly(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return Stream.of(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Stream.empty(); // not this encoding; the next candidate is tried
        }
    }

    /** The mark of which one line near the top has most; a line that names the patent number is the best witness. */
    private static char separator(String text) {
        List<String> top = text.substring(0, Math.min(text.length(), TEXT_TO_JUDGE_BY))
                .lines()
                .limit(LINES_TO_JUDGE_BY)
                .toList();
        List<String> headers =
                top.stream().filter(line -> line.contains("专利号")).limit(1).toList();
        List<String> witnesses = headers.isEmpty() ? top : headers;
        return Stream.of(',', '\t', ';', '|', '；', '，')
                .max(Comparator.comparingLong(mark -> most(witnesses, mark)))
                .filter(mark -> most(witnesses, mark) > 0)
                .orElse(',');
    }

    private static long most(List<String> lines, char mark) {
        return lines.stream()
                .mapToLong(line -> line.chars().filter(next -> next == mark).count())
                .max()
                .orElse(0);
    }
}
