package cn.kaixu.listing.batch.web;

import java.util.Arrays;
import java.util.List;

import cn.kaixu.listing.batch.table.Column;
import cn.kaixu.listing.batch.table.OpenTable;

/** The columns of a table in question, and all that a column may mean. */
record ColumnsView(String sheet, int row, List<OpenTable.OpenColumn> columns, List<Meaning> meanings) {

    /** A column the platform knows, by the name the template gives it. */
    record Meaning(Column column, String heading, boolean required) {}

    static ColumnsView of(OpenTable table) {
        return new ColumnsView(
                table.sheet(),
                table.row(),
                table.columns(),
                Arrays.stream(Column.values())
                        .map(column -> new Meaning(column, column.heading(), column.required()))
                        .toList());
    }
}
