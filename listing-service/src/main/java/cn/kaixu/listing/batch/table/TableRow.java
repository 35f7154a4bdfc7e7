package cn.kaixu.listing.batch.table;

import java.util.List;

/** One row; {@code number} is what the spreadsheet shows beside it, from 1. */
record TableRow(int number, List<TableCell> cells) {

    TableRow {
        cells = List.copyOf(cells);
    }

    TableCell cell(int column) {
        return column < cells.size() ? cells.get(column) : TableCell.EMPTY;
    }

    boolean blank() {
        return cells.stream().allMatch(TableCell::blank);
    }
}
