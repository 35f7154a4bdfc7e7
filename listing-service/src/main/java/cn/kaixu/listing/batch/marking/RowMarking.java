package cn.kaixu.listing.batch.marking;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import cn.kaixu.listing.batch.file.CellName;

/** Changes the cells of a sheet that are marked while its rows pass; a cell that is not there is put where it belongs. */
final class RowMarking {

    private static final int ROW_DEPTH = 2;
    private static final int CELL_DEPTH = 3;

    private final SheetMarks marks;
    private final Styles styles;
    private final Writer out;
    private NavigableMap<Integer, SheetMarks.Mark> waiting = new TreeMap<>();
    private String prefix = "";
    private int row;
    private int column;
    private boolean replacing;

    RowMarking(SheetMarks marks, Styles styles, Writer out) {
        this.marks = marks;
        this.styles = styles;
        this.out = out;
    }

    /** Whether the piece was dealt with, and is not to be written as it is. */
    boolean take(Piece piece, int depth) throws IOException {
        if (replacing) {
            replacing = !(depth == CELL_DEPTH && piece.ends("c"));
            return true;
        }
        if (depth == ROW_DEPTH && piece.name().equals("row")) {
            return row(piece);
        }
        return depth == CELL_DEPTH && piece.begins("c") && cell(piece);
    }

    private boolean row(Piece piece) throws IOException {
        if (piece.closes()) {
            putUpTo(Integer.MAX_VALUE);
            return false;
        }
        row = piece.number("r", row + 1);
        column = -1;
        prefix = piece.prefix();
        waiting = marks.in(row);
        if (waiting.isEmpty()) {
            return false;
        }
        // spans say how far a row reaches, which is not true any more; they need not be there
        out.write(piece.opened().with("spans", null).raw());
        if (piece.isEmpty()) {
            putUpTo(Integer.MAX_VALUE);
            out.write("</" + prefix + "row>");
        }
        return true;
    }

    private boolean cell(Piece piece) throws IOException {
        column = piece.attribute("r").map(CellName::columnOf).orElse(column + 1);
        putUpTo(column - 1);
        SheetMarks.Mark mark = waiting.remove(column);
        int style = piece.number("s", 0);
        if (mark != null && mark.text() != null) {
            put(column, new SheetMarks.Mark(mark.tone(), mark.text(), style));
            replacing = !piece.isEmpty();
            return true;
        }
        int wanted = styles.like(style, mark == null ? Tone.NONE : mark.tone());
        if (wanted == style) {
            return false;
        }
        out.write(piece.with("s", String.valueOf(wanted)).raw());
        return true;
    }

    private void putUpTo(int last) throws IOException {
        for (Map.Entry<Integer, SheetMarks.Mark> mark :
                waiting.headMap(last, true).entrySet()) {
            put(mark.getKey(), mark.getValue());
        }
        waiting.headMap(last, true).clear();
    }

    private void put(int at, SheetMarks.Mark mark) throws IOException {
        String name = CellName.of(at, row);
        int style = styles.like(mark.style(), mark.tone());
        out.write(
                mark.text() == null
                        ? "<%sc r=\"%s\" s=\"%d\"/>".formatted(prefix, name, style)
                        : "<%1$sc r=\"%2$s\" s=\"%3$d\" t=\"inlineStr\"><%1$sis><%1$st xml:space=\"preserve\">%4$s</%1$st></%1$sis></%1$sc>"
                                .formatted(prefix, name, style, Words.xml(mark.text())));
    }
}
