package cn.kaixu.listing.batch.marking;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import cn.kaixu.listing.batch.file.CellName;

/** What has to be known of a sheet before it is marked: how far its table reaches to the right, what its heading looks like, and which cells are merged. */
final class SheetSurvey {

    private static final int COLUMNS_LOOKED_AT = 1_000;

    private final int headerRow;
    private final Map<Integer, NavigableMap<Integer, Merged>> merged = new HashMap<>();
    private int row;
    private int column = -1;
    private int lastColumn = -1;
    private int style;
    private int headingStyle;
    private String drawing = "";

    /** Cells merged into the one that shows their value. */
    private record Merged(int lastRow, String anchor) {}

    private SheetSurvey(int headerRow) {
        this.headerRow = headerRow;
    }

    static SheetSurvey of(InputStream sheet, int headerRow) throws IOException {
        SheetSurvey survey = new SheetSurvey(headerRow);
        try (Markup markup = new Markup(sheet)) {
            for (Piece piece = markup.next(); piece != null; piece = markup.next()) {
                survey.look(piece);
            }
        }
        return survey;
    }

    /** The first column, from 0, to the right of everything in the table. */
    int freeColumn() {
        return lastColumn + 1;
    }

    /** The relation to the shapes its comments are shown in, if there is one. */
    String drawing() {
        return drawing;
    }

    int headingStyle() {
        return headingStyle;
    }

    /** Where a cell is shown: itself, or the first of those it is merged with. */
    String shownAt(String cell) {
        NavigableMap<Integer, Merged> inColumn = merged.get(CellName.columnOf(cell));
        Map.Entry<Integer, Merged> area = inColumn == null ? null : inColumn.floorEntry(CellName.rowOf(cell));
        return area != null && area.getValue().lastRow() >= CellName.rowOf(cell)
                ? area.getValue().anchor()
                : cell;
    }

    private void look(Piece piece) {
        switch (piece.name()) {
            case "row" -> {
                if (!piece.closes()) {
                    row = piece.number("r", row + 1);
                    column = -1;
                }
            }
            case "c" -> {
                if (!piece.closes()) {
                    column = piece.attribute("r").map(CellName::columnOf).orElse(column + 1);
                    style = piece.number("s", 0);
                }
            }
            case "v", "f", "is" -> filled();
            case "legacyDrawing" -> drawing = piece.relation();
            case "mergeCell" -> piece.attribute("ref").ifPresent(this::merge);
            default -> {} // says nothing about where cells are
        }
    }

    private void filled() {
        if (row >= headerRow) {
            lastColumn = Math.max(lastColumn, column);
            headingStyle = row == headerRow ? style : headingStyle;
        }
    }

    private void merge(String area) {
        String first = area.replaceAll(":.*", "");
        String last = area.replaceAll(".*:", "");
        int lastRow = CellName.rowOf(last);
        int firstColumn = CellName.columnOf(first);
        int end = Math.min(CellName.columnOf(last), firstColumn + COLUMNS_LOOKED_AT);
        for (int at = firstColumn; at <= end; at++) {
            merged.computeIfAbsent(at, none -> new TreeMap<>()).put(CellName.rowOf(first), new Merged(lastRow, first));
        }
        if (lastRow >= headerRow) {
            lastColumn = Math.max(lastColumn, end);
        }
    }
}
