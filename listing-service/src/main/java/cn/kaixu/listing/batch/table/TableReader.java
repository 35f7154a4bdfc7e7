package cn.kaixu.listing.batch.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.batch.file.FileLimits;
import cn.kaixu.listing.batch.file.FileRefusal;
import cn.kaixu.listing.batch.file.Table;
import cn.kaixu.listing.batch.file.TableFile;
import cn.kaixu.listing.batch.file.TableFiles;
import cn.kaixu.listing.batch.file.TableRow;
import cn.kaixu.listing.batch.json.JsonShape;
import cn.kaixu.platform.problem.Refused;

/** Reads the one summary table (汇总表, annex 3) a file holds. */
public final class TableReader {

    private final TableFiles files;
    private final JsonTable json;
    private final Places places;

    public TableReader(FileLimits limits, Places places) {
        this.files = new TableFiles(limits);
        this.json = new JsonTable(limits, places);
        this.places = places;
    }

    /**
     * Looks at a file without reading its rows.
     *
     * @throws Refused when the file cannot be accepted
     */
    public void inspect(byte[] content) {
        Optional<JsonShape> shape = JsonShape.of(content);
        if (shape.isPresent()) {
            json.inspect(content, shape.get());
        } else {
            files.inspect(content);
        }
    }

    /**
     * Reads all rows of the table, or says which of its columns have to be explained first.
     *
     * @throws Refused when the file holds no table or several
     */
    public Reading read(byte[] content, ColumnMemory memory) {
        Optional<JsonShape> shape = JsonShape.of(content);
        if (shape.isPresent()) {
            return json.read(content, shape.get());
        }
        TableFile file = files.open(content);
        Found found = only(file);
        Optional<Map<String, Column>> remembered = memory.recall(found.header().fingerprint());
        if (remembered.isEmpty() && !found.header().settled()) {
            return found.open();
        }
        Header header = remembered.map(found.header()::as).orElse(found.header());
        return new ReadTable(
                found.table().sheet(),
                header.row(),
                header.resultColumn(),
                read(new Found(found.table(), header)),
                header.letters(),
                header.unused(),
                file.others(),
                remembered.isPresent() ? header.fingerprint() : null);
    }

    private static Found only(TableFile file) {
        List<Found> found = new ArrayList<>();
        for (Table table : file.tables()) {
            HeaderSearch.in(table).map(header -> new Found(table, header)).ifPresent(found::add);
        }
        List<Found> filled = found.stream().filter(Found::hasEntries).toList();
        if (found.isEmpty()) {
            throw new Refused(TableRefusal.TABLE_HEADER_NOT_FOUND);
        }
        if (filled.isEmpty()) {
            throw new Refused(TableRefusal.TABLE_HAS_NO_ROWS);
        }
        if (filled.size() > 1) {
            throw new Refused(
                    TableRefusal.TABLE_NOT_UNIQUE,
                    String.join(
                            "、",
                            filled.stream().map(each -> each.table().sheet()).toList()));
        }
        return filled.getFirst();
    }

    private List<ReadRow> read(Found found) {
        Map<Column, Heading> columns = found.header().columns();
        EntryRows entries = new EntryRows(columns);
        List<ReadRow> rows = new ArrayList<>();
        for (TableRow row : found.below()) {
            if (entries.isEntry(row)) {
                if (rows.size() >= files.rowLimit()) {
                    throw new Refused(FileRefusal.TABLE_TOO_LONG, files.rowLimit());
                }
                RowCells cells = new RowCells(columns, row, found.table().dayZero());
                rows.add(new RowReader(places, row.number(), cells).read());
            }
        }
        if (rows.isEmpty()) {
            throw new Refused(TableRefusal.TABLE_HAS_NO_ROWS);
        }
        return rows;
    }

    /** A table whose header was found. */
    private record Found(Table table, Header header) {

        List<TableRow> below() {
            return table.rows()
                    .subList(
                            Math.min(header.firstEntry(), table.rows().size()),
                            table.rows().size());
        }

        OpenTable open() {
            List<TableRow> below = below();
            return new OpenTable(
                    table.sheet(),
                    header.row(),
                    header.fingerprint(),
                    header.headings().stream()
                            .map(heading -> new OpenTable.OpenColumn(
                                    heading.letter(),
                                    CellValues.name(heading.text()),
                                    heading.hidden(),
                                    heading.meaning(),
                                    heading.proposal(),
                                    Samples.of(heading.position(), below)))
                            .toList());
        }

        boolean hasEntries() {
            EntryRows entries = new EntryRows(header.columns());
            return below().stream().anyMatch(entries::isEntry);
        }
    }
}
