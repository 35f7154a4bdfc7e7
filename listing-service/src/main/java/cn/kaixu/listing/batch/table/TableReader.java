package cn.kaixu.listing.batch.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.platform.problem.Refused;

/** Reads the one summary table (汇总表, annex 3) a file holds. */
public final class TableReader {

    private static final Pattern CLOSING_WORDS = Pattern.compile("(合\\s*计|总\\s*计|小\\s*计|备\\s*注|说\\s*明|注\\s*[:：]|填表).*");

    private final TableLimits limits;
    private final Places places;

    public TableReader(TableLimits limits, Places places) {
        this.limits = limits;
        this.places = places;
    }

    /**
     * Looks at a file without reading its rows: kind by content, size, and how far an archive unpacks.
     *
     * @throws Refused when the file cannot be accepted
     */
    public void inspect(byte[] content) {
        if (content.length > limits.fileBytes()) {
            throw new Refused(TableRefusal.FILE_TOO_LARGE, limits.fileBytes() >> 20);
        }
        if (FileKind.of(content) == FileKind.XLSX) {
            ArchiveGuard.check(content, limits);
        }
    }

    /**
     * Reads all rows of the table.
     *
     * @throws Refused when the file holds no table, several tables, or one without the columns every row needs
     */
    public ReadTable read(byte[] content) {
        List<Table> tables = FileKind.of(content) == FileKind.XLSX
                ? XlsxTables.read(content, limits)
                : List.of(CsvTables.read(content, limits));
        List<ReadTable> found = new ArrayList<>();
        for (Table table : tables) {
            HeaderRow.in(table).map(header -> read(table, header)).ifPresent(found::add);
        }
        List<ReadTable> filled =
                found.stream().filter(table -> !table.rows().isEmpty()).toList();
        return only(filled.isEmpty() ? found : filled);
    }

    static Refused damaged(Exception cause) {
        Refused refused = new Refused(TableRefusal.FILE_IS_DAMAGED);
        refused.initCause(cause);
        return refused;
    }

    private static ReadTable only(List<ReadTable> found) {
        if (found.isEmpty()) {
            throw new Refused(TableRefusal.TABLE_HEADER_NOT_FOUND);
        }
        if (found.size() > 1) {
            throw new Refused(
                    TableRefusal.TABLE_NOT_UNIQUE,
                    String.join("、", found.stream().map(ReadTable::sheet).toList()));
        }
        if (found.getFirst().rows().isEmpty()) {
            throw new Refused(TableRefusal.TABLE_HAS_NO_ROWS);
        }
        return found.getFirst();
    }

    private ReadTable read(Table table, HeaderRow header) {
        List<ReadRow> rows = new ArrayList<>();
        for (TableRow row :
                table.rows().subList(header.position() + 1, table.rows().size())) {
            if (isEntry(row, header)) {
                if (rows.size() >= limits.rows()) {
                    throw new Refused(TableRefusal.TABLE_TOO_LONG, limits.rows());
                }
                rows.add(new RowReader(header, places, row).read());
            }
        }
        return new ReadTable(table.sheet(), rows, header.letters(), header.unknown());
    }

    /** Rows that hold nothing but their number, totals and remarks are no entries. */
    private static boolean isEntry(TableRow row, HeaderRow header) {
        boolean filled = header.columns().entrySet().stream()
                .anyMatch(column -> column.getKey() != Column.NUMBER_IN_LIST
                        && !row.cell(column.getValue()).blank());
        Optional<String> first = row.cells().stream()
                .filter(cell -> !cell.blank())
                .map(TableCell::text)
                .findFirst();
        boolean closing = header.of(Column.PATENT_NUMBER)
                        .map(row::cell)
                        .filter(TableCell::blank)
                        .isPresent()
                && first.filter(text -> CLOSING_WORDS.matcher(text.strip()).matches())
                        .isPresent();
        return filled && !closing;
    }
}
