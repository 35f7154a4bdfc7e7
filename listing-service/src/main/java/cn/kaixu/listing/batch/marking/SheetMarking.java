package cn.kaixu.listing.batch.marking;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Set;

import cn.kaixu.listing.batch.file.CellName;
import org.jspecify.annotations.Nullable;

/** Copies a sheet; what changes of it are marked cells, the column of results and the place that leads to the comments. */
final class SheetMarking {

    /** What may stand behind the drawing of the comments in a sheet. */
    private static final Set<String> BEHIND_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "AlternateContent",
            "extLst");

    private final Writer out;
    private final RowMarking rows;
    private final int resultColumn;
    private final ColumnPlace place;
    private @Nullable Piece drawing;
    private boolean columnsSeen;
    private String prefix = "";

    /** {@code drawing} is the tag to add for the comments, if the sheet has none yet. */
    SheetMarking(Writer out, RowMarking rows, int resultColumn, @Nullable Piece drawing) {
        this.out = out;
        this.rows = rows;
        this.resultColumn = resultColumn;
        this.place = new ColumnPlace(resultColumn);
        this.drawing = drawing;
    }

    void copy(InputStream sheet) throws IOException {
        int depth = 0;
        try (Markup markup = new Markup(sheet)) {
            for (Piece piece = markup.next(); piece != null; piece = markup.next()) {
                depth -= piece.closes() ? 1 : 0;
                take(piece, depth);
                depth += piece.opens() ? 1 : 0;
            }
        }
    }

    private void take(Piece piece, int depth) throws IOException {
        if (depth == 0) {
            prefix = piece.begins("worksheet") ? piece.prefix() : prefix;
            if (piece.ends("worksheet")) {
                drawing();
            }
            out.write(piece.raw());
        } else if (depth == 1) {
            around(piece);
            out.write((piece.begins("dimension") ? widened(piece) : piece).raw());
        } else if (depth == 2 && piece.begins("col")) {
            for (Piece part : place.replace(piece)) {
                out.write(part.raw());
            }
        } else if (!rows.take(piece, depth)) {
            out.write(piece.raw());
        }
    }

    private void around(Piece piece) throws IOException {
        columnsSeen |= piece.name().equals("cols");
        if (piece.ends("cols") && !place.settled()) {
            out.write(place.own(prefix).raw());
        }
        if (piece.begins("sheetData") && !columnsSeen) {
            out.write("<%1$scols>%2$s</%1$scols>"
                    .formatted(prefix, place.own(prefix).raw()));
        }
        if (!piece.closes() && BEHIND_DRAWING.contains(piece.name())) {
            drawing();
        }
    }

    private void drawing() throws IOException {
        if (drawing != null) {
            out.write("<" + prefix + drawing.raw().substring(1));
            drawing = null;
        }
    }

    private Piece widened(Piece dimension) {
        String area = dimension.attribute("ref").orElse("");
        if (!area.matches("[A-Z]+\\d+:[A-Z]+\\d+")) {
            return dimension;
        }
        String last = area.substring(area.indexOf(':') + 1);
        int column = Math.max(CellName.columnOf(last), resultColumn);
        return dimension.with(
                "ref", area.substring(0, area.indexOf(':') + 1) + CellName.of(column, CellName.rowOf(last)));
    }
}
