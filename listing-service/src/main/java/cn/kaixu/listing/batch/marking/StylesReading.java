package cn.kaixu.listing.batch.marking;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Follows the part with the cell formats while it passes. */
final class StylesReading {

    private final Styles styles;
    private int depth;
    private String section = "";
    private @Nullable Tone fill;
    private @Nullable Piece format;
    private final StringBuilder content = new StringBuilder();

    StylesReading(Styles styles) {
        this.styles = styles;
    }

    void take(Piece piece) {
        depth -= piece.closes() ? 1 : 0;
        if (depth == 1 && !piece.name().isEmpty()) {
            section = piece.name();
        } else if (section.equals("fills")) {
            fill(piece);
        } else if (section.equals("cellXfs")) {
            format(piece);
        }
        depth += piece.opens() ? 1 : 0;
    }

    private void fill(Piece piece) {
        if (depth == 2 && piece.begins("fill")) {
            fill = null;
        }
        piece.attribute("rgb")
                .filter(colour -> piece.begins("fgColor"))
                .flatMap(colour -> Arrays.stream(Tone.values())
                        .filter(tone -> tone.colour().equalsIgnoreCase(colour))
                        .findFirst())
                .ifPresent(tone -> fill = tone);
        if (depth == 2 && piece.name().equals("fill") && !piece.opens()) {
            styles.fill(fill);
        }
    }

    /** A format is one element, or one with its alignment and protection inside. */
    private void format(Piece piece) {
        if (depth == 2 && piece.begins("xf")) {
            format = piece;
            content.setLength(0);
        } else if (format != null) {
            content.append(piece.raw());
        }
        if (format != null && depth == 2 && piece.name().equals("xf") && !piece.opens()) {
            styles.format(format, new Piece(content.toString()));
            format = null;
        }
    }
}
