package cn.kaixu.listing.batch.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.kaixu.platform.problem.Refused;

/** The row that names the columns, wherever below the title rows it stands. */
record HeaderRow(int position, Map<Column, Integer> columns, List<String> unknown) {

    private static final int DEEPEST = 30;
    private static final int NAMES_OF_A_HEADER = 3;

    HeaderRow {
        columns = Map.copyOf(columns);
        unknown = List.copyOf(unknown);
    }

    /**
     * Finds the header among the first rows.
     *
     * @throws Refused when two columns mean the same or a column every row needs is missing
     */
    static Optional<HeaderRow> in(Table table) {
        List<TableRow> rows = table.rows();
        for (int position = 0; position < Math.min(rows.size(), DEEPEST); position++) {
            TableRow row = rows.get(position);
            Set<Column> known = row.cells().stream()
                    .flatMap(cell -> Column.named(cell.text()).stream())
                    .collect(Collectors.toSet());
            if (known.size() >= NAMES_OF_A_HEADER || (known.size() > 1 && known.contains(Column.PATENT_NUMBER))) {
                return Optional.of(read(position, row));
            }
        }
        return Optional.empty();
    }

    Optional<Integer> of(Column column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** The letters of the column each field of the form was found in. */
    Map<String, String> letters() {
        Map<String, String> letters = new TreeMap<>();
        columns.forEach((column, at) -> {
            if (!column.field().isEmpty()) {
                letters.merge(column.field(), CellName.column(at), HeaderRow::leftmost);
            }
        });
        return letters;
    }

    private static String leftmost(String one, String other) {
        boolean first = one.length() < other.length() || (one.length() == other.length() && one.compareTo(other) < 0);
        return first ? one : other;
    }

    private static HeaderRow read(int position, TableRow row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<String> unknown = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            String heading = row.cell(at).text();
            Optional<Column> named = Column.named(heading);
            if (named.isPresent() && columns.putIfAbsent(named.get(), at) != null) {
                throw new Refused(
                        TableRefusal.TABLE_COLUMN_REPEATED,
                        named.get().heading(),
                        CellName.of(Objects.requireNonNull(columns.get(named.get())), row.number()),
                        CellName.of(at, row.number()));
            }
            if (named.isEmpty() && !heading.isBlank()) {
                unknown.add(CellValues.name(heading));
            }
        }
        for (Column required : Column.REQUIRED) {
            if (!columns.containsKey(required)) {
                throw new Refused(
                        TableRefusal.TABLE_COLUMN_MISSING,
                        required.heading(),
                        row.number(),
                        unknown.isEmpty() ? "—" : String.join("、", unknown));
            }
        }
        return new HeaderRow(position, columns, unknown);
    }
}
