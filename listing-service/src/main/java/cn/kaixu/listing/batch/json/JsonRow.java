package cn.kaixu.listing.batch.json;

import java.util.Map;

import cn.kaixu.listing.batch.file.TableCell;

/** One form: {@code number} is its place in the array or its line, from 1; the cells are by the path of their field, such as {@code royalty.amount}. */
public record JsonRow(int number, Map<String, TableCell> cells) {

    public JsonRow {
        cells = Map.copyOf(cells);
    }

    public TableCell cell(String path) {
        return cells.getOrDefault(path, TableCell.EMPTY);
    }
}
