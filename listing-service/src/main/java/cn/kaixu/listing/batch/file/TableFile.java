package cn.kaixu.listing.batch.file;

import java.util.List;

/** What a file held: the files with tables, itself or those of an archive, and the names of files beside them that are no tables. */
public record TableFile(List<Part> parts, List<String> others) {

    public TableFile {
        parts = List.copyOf(parts);
        others = List.copyOf(others);
    }

    /** The tables of one file; {@code name} is how it is called in its archive, or empty. */
    public record Part(String name, List<Table> tables) {

        public Part {
            tables = List.copyOf(tables);
        }
    }

    public List<Table> tables() {
        return parts.stream().flatMap(part -> part.tables().stream()).toList();
    }

    static TableFile of(List<Table> tables) {
        return new TableFile(List.of(new Part("", tables)), List.of());
    }
}
