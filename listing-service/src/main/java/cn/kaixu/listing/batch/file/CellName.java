package cn.kaixu.listing.batch.file;

/** The name a spreadsheet gives a cell, such as {@code AB12}. */
public final class CellName {

    private static final int LETTERS = 26;

    private CellName() {}

    public static String of(int column, int row) {
        return column(column) + row;
    }

    /** The letters over a column. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** The column, from 0, of a cell or of its letters alone. */
    public static int columnOf(String cell) {
        int column = 0;
        for (int at = 0; at < cell.length() && Character.isLetter(cell.charAt(at)); at++) {
            column = column * LETTERS + cell.charAt(at) - 'A' + 1;
        }
        return column - 1;
    }

    /** The row, from 1, of a cell. */
    public static int rowOf(String cell) {
        return Integer.parseInt(cell.replaceAll("\\D", ""));
    }
}
