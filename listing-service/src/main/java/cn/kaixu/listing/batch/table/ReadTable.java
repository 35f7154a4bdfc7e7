package cn.kaixu.listing.batch.table;

import java.util.List;

/** The rows of the one summary table in a file, and the columns that mean nothing to us. */
public record ReadTable(String sheet, List<ReadRow> rows, List<String> ignoredColumns) {

    public ReadTable {
        rows = List.copyOf(rows);
        ignoredColumns = List.copyOf(ignoredColumns);
    }
}
