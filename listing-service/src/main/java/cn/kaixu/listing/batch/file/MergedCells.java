package cn.kaixu.listing.batch.file;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import cn.kaixu.platform.problem.Refused;

/**
 * Gives the value of a merged area to the cells below its first, where a table means it too. To the right it is only noted how far the area goes: a value of one
 * column never becomes one of another.
 */
final class MergedCells {

    private static final int MOST_CELLS = 5_000_000;

    private final NavigableMap<Integer, TableRow> rows = new TreeMap<>();
    private int filled;

    private MergedCells(List<TableRow> rows) {
        rows.forEach(row -> this.rows.put(row.number(), row));
    }

    static List<TableRow> fill(List<TableRow> rows, List<Area> merged) {
        if (merged.isEmpty()) {
            return rows;
        }
        MergedCells cells = new MergedCells(rows);
        merged.forEach(cells::fill);
        return List.copyOf(cells.rows.values());
    }

    private void fill(Area area) {
        TableRow first = rows.get(area.firstRow());
        if (first == null || first.cell(area.firstColumn()).blank()) {
            return;
        }
        TableCell value = first.cell(area.firstColumn()).across(area.lastColumn() - area.firstColumn() + 1);
        for (TableRow row : List.copyOf(
                rows.subMap(area.firstRow(), true, area.lastRow(), true).values())) {
            if (++filled > MOST_CELLS) {
                throw new Refused(FileRefusal.FILE_IS_DAMAGED); // only areas upon areas come to that many
            }
            // a program may have left something below; what is there is not overwritten
            if (row.number() == area.firstRow() || row.cell(area.firstColumn()).blank()) {
                rows.put(row.number(), with(row, area.firstColumn(), value));
            }
        }
    }

    private static TableRow with(TableRow row, int column, TableCell value) {
        List<TableCell> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add(TableCell.EMPTY);
        }
        cells.set(column, value);
        return new TableRow(row.number(), row.hidden(), cells);
    }
}
