package cn.kaixu.listing.batch.file;

/** Cells merged into one; columns count from 0, rows from 1, both ends included. */
record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    static Area between(String topLeft, String bottomRight) {
        return new Area(
                CellName.rowOf(topLeft),
                CellName.rowOf(bottomRight),
                CellName.columnOf(topLeft),
                CellName.columnOf(bottomRight));
    }
}
