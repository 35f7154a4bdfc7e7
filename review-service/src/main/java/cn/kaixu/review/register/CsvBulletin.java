package cn.kaixu.review.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.Refused;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** A bulletin as a CSV text: a header, then one line a patent. */
final class CsvBulletin implements Bulletin {

    static final List<String> COLUMNS = List.of(
            "patentNumber",
            "patentType",
            "title",
            "patentees",
            "filingDate",
            "grantDate",
            "termEnd",
            "legalState",
            "annualFeePaidUntil",
            "asOf",
            "source");

    private static final List<String> REQUIRED = List.of("patentNumber", "legalState", "asOf");

    private final String text;
    private final Map<String, Integer> positions;

    private CsvBulletin(String text, Map<String, Integer> positions) {
        this.text = text;
        this.positions = positions;
    }

    static CsvBulletin open(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        Map<String, Integer> positions = positions(header);
        List<FieldProblem> missing = REQUIRED.stream()
                .filter(column -> !positions.containsKey(column.toLowerCase(Locale.ROOT)))
                .map(column -> FieldProblem.of(column, "column-missing", column, String.join(",", COLUMNS)))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused(RegisterRefusal.BULLETIN_HEADER_WRONG, missing);
        }
        return new CsvBulletin(text, positions);
    }

    @Override
    public long lines() {
        return Math.max(0, text.lines().filter(line -> !line.isBlank()).count() - 1);
    }

    @Override
    public void forEach(BiConsumer<Long, BulletinLine> use) {
        boolean header = true;
        for (CsvRecord line : CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            if (!header) {
                use.accept(
                        line.getStartingLineNumber(),
                        new BulletinLine(line.getStartingLineNumber(), column -> cell(line, column)));
            }
            header = false;
        }
    }

    private String cell(CsvRecord line, String column) {
        Integer position = positions.get(column.toLowerCase(Locale.ROOT));
        return position == null || position >= line.getFieldCount() ? "" : line.getField(position);
    }

    private static Map<String, Integer> positions(String header) {
        Map<String, Integer> positions = new TreeMap<>();
        List<String> names = Arrays.asList(header.split(",", -1));
        for (int i = 0; i < names.size(); i++) {
            positions.put(names.get(i).strip().replace("\"", "").toLowerCase(Locale.ROOT), i);
        }
        return positions;
    }
}
