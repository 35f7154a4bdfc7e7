package cn.kaixu.listing.batch.table;

import java.util.List;

/** All that was read of a file: its tables in their order, and the names of files in an archive that hold none. */
public record ReadFile(List<ReadTable> tables, List<String> ignoredFiles) implements Reading {

    public ReadFile {
        tables = List.copyOf(tables);
        ignoredFiles = List.copyOf(ignoredFiles);
    }

    static ReadFile of(ReadTable table) {
        return new ReadFile(List.of(table), List.of());
    }

    /** The rows of all tables; their numbers rise from each to the next. */
    public List<ReadRow> rows() {
        return tables.stream().flatMap(table -> table.rows().stream()).toList();
    }

    /** Headings that mean nothing to us, each once. */
    public List<String> ignoredColumns() {
        return tables.stream()
                .flatMap(table -> table.ignoredColumns().stream())
                .distinct()
                .toList();
    }
}
