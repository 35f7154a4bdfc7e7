package cn.kaixu.listing.batch.marking;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** The cells of a sheet that change, by row from 1 and column from 0. */
final class SheetMarks {

    private final Map<Integer, NavigableMap<Integer, Mark>> rows = new HashMap<>();

    /** What happens to a cell: a colour, and a text where it is one of the results. {@code style} is what it looks like if it is not there yet. */
    record Mark(Tone tone, @Nullable String text, int style) {}

    static SheetMarks of(TableMarks marks, Map<String, CellNote> notes, int resultColumn, int headingStyle) {
        SheetMarks cells = new SheetMarks();
        notes.values().forEach(note -> cells.put(note.row(), note.column(), new Mark(note.tone(), null, 0)));
        marks.rows().forEach(row -> cells.put(row.row(), resultColumn, new Mark(row.tone(), row.result(), 0)));
        cells.put(marks.headerRow(), resultColumn, new Mark(Tone.NONE, TableMarks.HEADING, headingStyle));
        return cells;
    }

    /** The marks of a row, to be taken out as its cells pass. */
    NavigableMap<Integer, Mark> in(int row) {
        return new TreeMap<>(rows.getOrDefault(row, new TreeMap<>()));
    }

    private void put(int row, int column, Mark mark) {
        rows.computeIfAbsent(row, none -> new TreeMap<>()).put(column, mark);
    }
}
