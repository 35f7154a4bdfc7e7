package cn.kaixu.listing.batch.table;

import java.util.List;

import cn.kaixu.listing.batch.file.TableRow;

/** The first values of a column, enough to tell what it holds. */
final class Samples {

    private static final int MOST = 3;
    private static final int LOOKED_AT = 50;
    private static final int LONGEST = 40;

    private Samples() {}

    static List<String> of(int column, List<TableRow> rows) {
        return rows.stream()
                .limit(LOOKED_AT)
                .map(row -> CellValues.name(row.cell(column).text()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text)
                .toList();
    }
}
