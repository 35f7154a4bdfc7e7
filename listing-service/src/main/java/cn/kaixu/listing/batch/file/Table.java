package cn.kaixu.listing.batch.file;

import java.util.List;
import java.util.Set;

/**
 * The rows of one sheet that hold something. {@code hiddenColumns} count from 0; {@code dayZero} is the day number 0 of this workbook's calendar, in days after 1899-12-30.
 */
public record Table(String sheet, List<TableRow> rows, Set<Integer> hiddenColumns, int dayZero) {

    /** What a workbook made on an old Macintosh counts from: 1904-01-01. */
    static final int DAY_ZERO_1904 = 1462;

    public Table {
        rows = List.copyOf(rows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    Table named(String name) {
        return new Table(name, rows, hiddenColumns, dayZero);
    }
}
