package cn.kaixu.listing.batch.file;

import java.util.List;

/** One row; {@code number} is what the spreadsheet shows beside it, from 1. */
public record TableRow(int number, boolean hidden, List<TableCell> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    public TableCell cell(int column) {
        return column < cells.size() ? cells.get(column) : TableCell.EMPTY;
    }

    boolean blank() {
        return cells.stream().allMatch(TableCell::blank);
    }
}
