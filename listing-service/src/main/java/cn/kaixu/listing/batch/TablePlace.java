package cn.kaixu.listing.batch;

import java.util.List;
import java.util.Map;

import cn.kaixu.listing.batch.json.JsonShape;
import cn.kaixu.listing.batch.table.ReadFile;
import cn.kaixu.listing.batch.table.ReadTable;
import org.jspecify.annotations.Nullable;

/**
 * Where in its file a table of a batch stands: its sheet, the row that names its columns, the column an earlier marking has put its results in, and the letters of
 * its columns by field of the form. A row of the batch is numbered {@code before} and where it stands in the sheet. {@code rememberedAs} is the fingerprint of the
 * header when its columns were read as someone said before.
 */
public record TablePlace(
        String sheet,
        int before,
        int headerRow,
        @Nullable String resultColumn,
        Map<String, String> columns,
        @Nullable String rememberedAs) {

    public TablePlace {
        columns = Map.copyOf(columns);
    }

    static List<TablePlace> of(ReadFile file) {
        return file.tables().stream().map(TablePlace::of).toList();
    }

    private static TablePlace of(ReadTable table) {
        return new TablePlace(
                table.sheet(),
                table.before(),
                table.headerRow(),
                table.resultColumn(),
                table.columns(),
                table.rememberedAs());
    }

    /** The table a row of the batch was read from: the last that begins before it. */
    static TablePlace of(int row, List<TablePlace> tables) {
        return tables.reversed().stream()
                .filter(table -> table.before < row)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table has row " + row));
    }

    /** Where a row of the batch stands in its sheet. */
    public int sheetRow(int row) {
        return row - before;
    }

    /** The cell or the JSON field a field of a row was read from, or the cell of the field it belongs to; empty where the table has no such column. */
    String cellOf(String field, int row) {
        if (columns.isEmpty()) {
            return JsonShape.ofSheet(sheet)
                    .map(shape -> shape.address(field, sheetRow(row)))
                    .orElse("");
        }
        String known = field.replaceAll("\\[.*", "");
        while (!columns.containsKey(known) && known.contains(".")) {
            known = known.substring(0, known.lastIndexOf('.'));
        }
        String column = columns.get(known);
        return column == null ? "" : column + sheetRow(row);
    }
}
