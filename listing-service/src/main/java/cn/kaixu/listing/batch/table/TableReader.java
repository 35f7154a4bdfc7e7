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

/** Reads the summary table (汇总表, annex 3) a file holds, or those in the files of an archive, one in each. */
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
     * Reads all rows of the tables, or says which columns of the first one in question have to be explained before.
     *
     * @throws Refused when the file holds no table, or a workbook several
     */
    public Reading read(byte[] content, ColumnMemory memory) {
        Optional<JsonShape> shape = JsonShape.of(content);
        if (shape.isPresent()) {
            return json.read(content, shape.get());
        }
        TableFile file = files.open(content);
        List<String> without = new ArrayList<>(file.others());
        List<ReadTable> tables = new ArrayList<>();
        for (Found found : filled(file, without)) {
            Optional<Map<String, Column>> remembered =
                    memory.recall(found.header().fingerprint());
            if (remembered.isEmpty() && !found.header().settled()) {
                return found.open();
            }
            int before = tables.isEmpty() ? 0 : tables.getLast().last();
            int limit = files.rowLimit()
                    - tables.stream().mapToInt(table -> table.rows().size()).sum();
            tables.add(read(found, remembered, before, limit));
        }
        return new ReadFile(tables, without);
    }

    private ReadTable read(Found found, Optional<Map<String, Column>> remembered, int before, int limit) {
        Header header = remembered.map(found.header()::as).orElse(found.header());
        return new ReadTable(
                found.table().sheet(),
                before,
                header.row(),
                header.resultColumn(),
                rows(new Found(found.table(), header), before, limit),
                header.letters(),
                header.unused(),
                remembered.isPresent() ? header.fingerprint() : null);
    }

    /** The one filled table of the file, or of each file in an archive; the names of files without one are added to the others. */
    private static List<Found> filled(TableFile file, List<String> without) {
        List<Found> filled = new ArrayList<>();
        boolean anyHeader = false;
        for (TableFile.Part part : file.parts()) {
            List<Found> found = headed(part);
            anyHeader |= !found.isEmpty();
            only(found).ifPresentOrElse(filled::add, () -> without.add(part.name()));
        }
        if (filled.isEmpty()) {
            throw new Refused(anyHeader ? TableRefusal.TABLE_HAS_NO_ROWS : TableRefusal.TABLE_HEADER_NOT_FOUND);
        }
        return filled;
    }

    private static List<Found> headed(TableFile.Part part) {
        return part.tables().stream()
                .flatMap(table -> HeaderSearch.in(table).map(header -> new Found(table, header)).stream())
                .toList();
    }

    /** Which of two sheets of a workbook is meant is not for us to say. */
    private static Optional<Found> only(List<Found> found) {
        List<Found> filled = found.stream().filter(Found::hasEntries).toList();
        if (filled.size() > 1) {
            throw new Refused(
                    TableRefusal.TABLE_NOT_UNIQUE,
                    String.join(
                            "、",
                            filled.stream().map(each -> each.table().sheet()).toList()));
        }
        return filled.stream().findFirst();
    }

    private List<ReadRow> rows(Found found, int before, int limit) {
        Map<Column, Heading> columns = found.header().columns();
        EntryRows entries = new EntryRows(columns);
        List<ReadRow> rows = new ArrayList<>();
        for (TableRow row : found.below()) {
            if (entries.isEntry(row)) {
                if (rows.size() >= limit) {
                    throw new Refused(FileRefusal.TABLE_TOO_LONG, files.rowLimit());
                }
                RowCells cells = new RowCells(columns, row, found.table().dayZero());
                rows.add(new RowReader(places, before + row.number(), cells).read());
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
