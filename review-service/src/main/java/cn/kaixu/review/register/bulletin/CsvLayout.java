package cn.kaixu.review.register.bulletin;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.review.register.RegisterRefusal;
import org.jspecify.annotations.Nullable;

/** A bulletin as a CSV text: a header, then one record a patent. */
final class CsvLayout implements Layout {

    private static final List<String> COLUMNS = List.of(
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

    private final Map<String, Integer> positions;

    private CsvLayout(Map<String, Integer> positions) {
        this.positions = Map.copyOf(positions);
    }

    static CsvLayout of(String header) {
        Map<String, Integer> positions = positions(header);
        List<FieldProblem> missing = REQUIRED.stream()
                .filter(column -> !positions.containsKey(column))
                .map(column -> FieldProblem.of(column, "column-missing", column, String.join(",", COLUMNS)))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused(RegisterRefusal.BULLETIN_HEADER_WRONG, missing);
        }
        return new CsvLayout(positions);
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public @Nullable BulletinLine read(long number, String text) {
        List<String> cells = CsvCells.split(text);
        return cells == null ? null : new BulletinLine(number, column -> cell(cells, column));
    }

    private String cell(List<String> cells, String column) {
        Integer position = positions.get(column);
        return position == null || position >= cells.size() ? "" : cells.get(position);
    }

    /** Where each column we know stands; names in any case, quoted or not. */
    private static Map<String, Integer> positions(String header) {
        Map<String, Integer> found = new HashMap<>();
        String[] names = header.split(",", -1);
        for (int i = 0; i < names.length; i++) {
            found.put(names[i].strip().replace("\"", "").toLowerCase(Locale.ROOT), i);
        }
        Map<String, Integer> positions = new HashMap<>();
        for (String column : COLUMNS) {
            Integer position = found.get(column.toLowerCase(Locale.ROOT));
            if (position != null) {
                positions.put(column, position);
            }
        }
        return positions;
    }
}
