package cn.kaixu.listing.batch.table;

import java.util.List;
import java.util.Map;

/**
 * The rows of the one summary table in a file, the column letters by field of the form, and what was not used: columns that mean nothing to us, and files beside
 * the table.
 */
public record ReadTable(
        String sheet,
        List<ReadRow> rows,
        Map<String, String> columns,
        List<String> ignoredColumns,
        List<String> ignoredFiles) {

    public ReadTable {
        rows = List.copyOf(rows);
        columns = Map.copyOf(columns);
        ignoredColumns = List.copyOf(ignoredColumns);
        ignoredFiles = List.copyOf(ignoredFiles);
    }
}
