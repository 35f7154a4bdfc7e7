package cn.kaixu.listing.batch.table;

import java.util.List;

/** The rows of one sheet. */
record Table(String sheet, List<TableRow> rows) {

    Table {
        rows = List.copyOf(rows);
    }
}
