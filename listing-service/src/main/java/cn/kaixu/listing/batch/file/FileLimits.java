package cn.kaixu.listing.batch.file;

/** Bounds that are checked before anything is built from a file. */
public record FileLimits(long fileBytes, int rows, int columns, int archiveEntries, long unpackedBytes, int ratio) {

    /** The longest text any spreadsheet program lets a cell have. */
    public static final int CELL_CHARACTERS = 32_767;

    /** How many rows are read at most: the table proper may have some rows more above and below. */
    int rowsWithSurroundings() {
        return 2 * rows;
    }

    /** How many lines of text are looked at, most of them empty. */
    int lines() {
        return 10 * rows;
    }
}
