package cn.kaixu.listing.batch.marking;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.kaixu.listing.batch.file.CellName;

/** The boxes in which comments are shown: spreadsheet programs want one for each, drawn in the language of their early days. */
final class Shapes {

    private static final Pattern NUMBER = Pattern.compile("_x0000_s(\\d{1,9})");
    private static final Pattern ROW = Pattern.compile("<(?:\\w+:)?Row>\\s*(\\d{1,7})\\s*<");
    private static final Pattern COLUMN = Pattern.compile("<(?:\\w+:)?Column>\\s*(\\d{1,5})\\s*<");
    private static final String KIND = "_x0000_t202";
    private static final int FIRST = 1_025;
    private static final String ROOT =
            "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                    + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\">";
    private static final String SHAPE_KIND = "<v:shapetype id=\"" + KIND
            + "\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
            + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    private static final int BOX_COLUMNS = 4;
    private static final int BOX_ROWS = 6;

    private final Collection<CellNote> wanted;
    private final Set<String> removed;
    private int next = FIRST;
    private boolean kindKnown;

    Shapes(Collection<CellNote> wanted, Set<String> removed) {
        this.wanted = wanted;
        this.removed = removed;
    }

    /** A part of its own, where the sheet had none. */
    void write(Writer out) throws IOException {
        out.write(ROOT);
        writeWanted(out);
        out.write("</xml>");
    }

    void copy(InputStream part, Writer out) throws IOException {
        try (Markup markup = new Markup(part)) {
            for (Piece piece = markup.next(); piece != null; piece = markup.next()) {
                if (piece.begins("shape") && piece.opens()) {
                    shape(piece, markup, out);
                    continue;
                }
                kindKnown |= piece.begins("shapetype")
                        && piece.attribute("id").filter(KIND::equals).isPresent();
                if (piece.ends("xml")) {
                    writeWanted(out);
                }
                out.write(piece.raw());
            }
        }
    }

    private void shape(Piece first, Markup markup, Writer out) throws IOException {
        StringBuilder shape = new StringBuilder(first.raw());
        for (Piece piece = markup.next(); piece != null; piece = markup.next()) {
            shape.append(piece.raw());
            if (piece.ends("shape")) {
                break;
            }
        }
        Matcher number = NUMBER.matcher(first.raw());
        while (number.find()) {
            next = Math.max(next, Integer.parseInt(number.group(1)) + 1);
        }
        if (!isOfRemoved(shape)) {
            out.write(shape.toString());
        }
    }

    private boolean isOfRemoved(CharSequence shape) {
        Matcher row = ROW.matcher(shape);
        Matcher column = COLUMN.matcher(shape);
        return row.find()
                && column.find()
                && removed.contains(CellName.of(Integer.parseInt(column.group(1)), Integer.parseInt(row.group(1)) + 1));
    }

    private void writeWanted(Writer out) throws IOException {
        if (!wanted.isEmpty() && !kindKnown) {
            out.write(SHAPE_KIND);
        }
        for (CellNote note : wanted) {
            out.write(shape(next++, note.row() - 1, note.column()));
        }
    }

    private static String shape(int id, int row, int column) {
        return """
            <v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" \
            o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>\
            <v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>\
            </v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
            <x:Anchor>%d, 15, %d, 2, %d, 15, %d, 4</x:Anchor><x:AutoFill>False</x:AutoFill>\
            <x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>""".formatted(id, column + 1, row, column + BOX_COLUMNS, row + BOX_ROWS, row, column);
    }
}
