package cn.kaixu.listing.batch.marking;

import cn.kaixu.listing.batch.file.CellName;

/** Something to say about one cell, named as spreadsheets do. */
public record CellNote(String cell, Tone tone, String text) {

    CellNote and(CellNote other) {
        return new CellNote(cell, tone.or(other.tone), text + "\n" + other.text);
    }

    CellNote at(String other) {
        return new CellNote(other, tone, text);
    }

    int row() {
        return CellName.rowOf(cell);
    }

    int column() {
        return CellName.columnOf(cell);
    }
}
