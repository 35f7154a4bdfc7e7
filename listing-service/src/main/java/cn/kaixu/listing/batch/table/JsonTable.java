package cn.kaixu.listing.batch.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.batch.file.FileLimits;
import cn.kaixu.listing.batch.file.TableCell;
import cn.kaixu.listing.batch.file.TableRow;
import cn.kaixu.listing.batch.json.JsonFields;
import cn.kaixu.listing.batch.json.JsonRow;
import cn.kaixu.listing.batch.json.JsonRows;
import cn.kaixu.listing.batch.json.JsonShape;
import cn.kaixu.platform.problem.Refused;

/** A summary table whose columns are the named fields of JSON objects; its cells are read and judged as those of any other table. */
final class JsonTable {

    private static final Map<Column, String> OWN_PATHS = Map.of(
            Column.SINGLE_TERM, "singleTerm",
            Column.FEE_MODE, "royalty.mode",
            Column.CONTACT_NAME, "contact.name",
            Column.CONTACT_PHONE, "contact.phone",
            Column.CONTACT_EMAIL, "contact.email",
            Column.CONTACT_ADDRESS, "contact.address",
            Column.CONTACT_POSTCODE, "contact.postcode");
    private static final Map<Column, String> PATHS = Arrays.stream(Column.values())
            .filter(column -> column != Column.NUMBER_IN_LIST)
            .collect(Collectors.toMap(
                    column -> column,
                    column -> OWN_PATHS.getOrDefault(column, column.field()),
                    (one, other) -> one,
                    () -> new EnumMap<>(Column.class)));
    private static final List<Map.Entry<Column, String>> COLUMNS = List.copyOf(PATHS.entrySet());
    private static final Map<Column, Heading> HEADINGS = IntStream.range(0, COLUMNS.size())
            .mapToObj(JsonTable::heading)
            .collect(Collectors.toMap(heading -> Objects.requireNonNull(heading.meaning()), heading -> heading));
    private static final JsonFields FIELDS = new JsonFields(
            Set.copyOf(PATHS.values()),
            Set.of("royalty", "royalty.instalments", "contact"),
            Set.of("grantDate", "filingDate", "termEnd", "licenceEnd"),
            Set.of("patentees"));

    private final JsonRows rows;
    private final Places places;

    JsonTable(FileLimits limits, Places places) {
        this.rows = new JsonRows(limits, FIELDS);
        this.places = places;
    }

    /**
     * Looks through the whole text, so that its sender learns at once what is broken.
     *
     * @throws Refused when it cannot be accepted
     */
    void inspect(byte[] content, JsonShape shape) {
        rows.read(content, shape, row -> {});
    }

    ReadFile read(byte[] content, JsonShape shape) {
        List<ReadRow> read = new ArrayList<>();
        rows.read(content, shape, row -> read.add(read(row)));
        if (read.isEmpty()) {
            throw new Refused(TableRefusal.TABLE_HAS_NO_ROWS);
        }
        return ReadFile.of(new ReadTable(shape.sheet(), 0, 0, null, read, Map.of(), List.of(), null));
    }

    private ReadRow read(JsonRow row) {
        List<TableCell> cells =
                COLUMNS.stream().map(column -> row.cell(column.getValue())).toList();
        TableRow asTable = new TableRow(row.number(), false, cells);
        return new RowReader(places, row.number(), new RowCells(HEADINGS, asTable, 0)).read();
    }

    private static Heading heading(int position) {
        Map.Entry<Column, String> column = COLUMNS.get(position);
        return new Heading(position, column.getValue(), false, false, column.getKey(), null);
    }
}
