package cn.kaixu.listing.batch.table;

/** The name a spreadsheet gives a cell, such as {@code AB12}. */
final class CellName {

    private static final int LETTERS = 26;

    private CellName() {}

    static String of(int column, int row) {
        return column(column) + row;
    }

    /** The letters over a column. */
    static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
