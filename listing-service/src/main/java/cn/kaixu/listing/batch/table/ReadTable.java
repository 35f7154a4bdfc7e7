package cn.kaixu.listing.batch.table;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The rows of the one summary table in a file, the column letters by field of the form, and what was not used: columns that mean nothing to us, and files beside
 * the table. {@code headerRow} and {@code resultColumn} are where its columns are named and where an earlier marking has put its results. {@code rememberedAs} is the fingerprint of the header when its columns were read as someone said before.
 */
public record ReadTable(
        String sheet,
        int headerRow,
        @Nullable String resultColumn,
        List<ReadRow> rows,
        Map<String, String> columns,
        List<String> ignoredColumns,
        List<String> ignoredFiles,
        @Nullable String rememberedAs)
        implements Reading {

    public ReadTable {
        rows = List.copyOf(rows);
        columns = Map.copyOf(columns);
        ignoredColumns = List.copyOf(ignoredColumns);
        ignoredFiles = List.copyOf(ignoredFiles);
    }
}
