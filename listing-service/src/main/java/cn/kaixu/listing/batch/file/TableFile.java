package cn.kaixu.listing.batch.file;

import java.util.List;

/** What a file held: its tables, and the names of files beside them that are no tables. */
public record TableFile(List<Table> tables, List<String> others) {

    public TableFile {
        tables = List.copyOf(tables);
        others = List.copyOf(others);
    }

    static TableFile of(List<Table> tables) {
        return new TableFile(tables, List.of());
    }
}
