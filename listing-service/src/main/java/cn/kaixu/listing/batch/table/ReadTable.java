package cn.kaixu.listing.batch.table;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a summary table, the column letters by field of the form, and the columns that mean nothing to us. A row is numbered in the whole file: {@code before}
 * and where it stands in its sheet. {@code headerRow} and {@code resultColumn} are where its columns are named and where an earlier marking has put its
 * results. {@code rememberedAs} is the fingerprint of the header when its columns were read as someone said before.
 */
public record ReadTable(
        String sheet,
        int before,
        int headerRow,
        @Nullable String resultColumn,
        List<ReadRow> rows,
        Map<String, String> columns,
        List<String> ignoredColumns,
        @Nullable String rememberedAs) {

    public ReadTable {
        rows = List.copyOf(rows);
        columns = Map.copyOf(columns);
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    /** The number of its last row, after which those of the next table begin. */
    int last() {
        return rows.getLast().row();
    }
}
