package cn.kaixu.listing.batch.marking;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The cell formats of a workbook, and those derived from them: the same but for the fill of a mark, or without it again. */
final class Styles {

    private static final int MOST_FORMATS = 65_000;

    private final List<Piece> formats = new ArrayList<>();
    private final List<Piece> contents = new ArrayList<>();
    private final Map<Integer, Tone> ourFills = new HashMap<>();
    private final Map<Tone, Integer> newFills = new EnumMap<>(Tone.class);
    private final List<Piece> derived = new ArrayList<>();
    private final Map<Integer, Map<Tone, Integer>> known = new HashMap<>();
    private int fills;

    /** Reads the part; a workbook without one has no formats to derive from. */
    static Styles read(@Nullable InputStream part) throws IOException {
        Styles styles = new Styles();
        if (part != null) {
            try (Markup markup = new Markup(part)) {
                StylesReading reading = new StylesReading(styles);
                for (Piece piece = markup.next(); piece != null; piece = markup.next()) {
                    reading.take(piece);
                }
            }
        }
        return styles;
    }

    void fill(@Nullable Tone ours) {
        if (ours != null) {
            ourFills.put(fills, ours);
        }
        fills++;
    }

    void format(Piece format, Piece content) {
        formats.add(format);
        contents.add(content);
    }

    /** Whether an earlier marking has left its colours. */
    boolean marked() {
        return !ourFills.isEmpty();
    }

    /** The number of a format like the given one with the fill of a mark, or with none of ours. */
    int like(int format, Tone tone) {
        if (format >= formats.size() || formats.size() + derived.size() >= MOST_FORMATS) {
            return format;
        }
        boolean ours = ourFills.containsKey(formats.get(format).number("fillId", 0));
        if (tone == Tone.NONE && !ours) {
            return format;
        }
        return known.computeIfAbsent(format, none -> new EnumMap<>(Tone.class))
                .computeIfAbsent(tone, none -> derive(format, tone));
    }

    /** Writes the part with what was derived, everything else as it was. */
    void write(InputStream part, Writer out) throws IOException {
        String section = "";
        int depth = 0;
        try (Markup markup = new Markup(part)) {
            for (Piece piece = markup.next(); piece != null; piece = markup.next()) {
                depth -= piece.closes() ? 1 : 0;
                if (depth == 1 && !piece.name().isEmpty()) {
                    section = piece.name();
                    write(section, piece, out);
                } else {
                    out.write(piece.raw());
                }
                depth += piece.opens() ? 1 : 0;
            }
        }
    }

    private void write(String section, Piece piece, Writer out) throws IOException {
        int more = section.equals("fills") ? newFills.size() : section.equals("cellXfs") ? derived.size() : 0;
        if (more == 0) {
            out.write(piece.raw());
        } else if (piece.closes()) {
            out.write(section.equals("fills") ? fills(piece.prefix()) : formats());
            out.write(piece.raw());
        } else if (piece.isEmpty()) {
            String content = section.equals("fills") ? fills(piece.prefix()) : formats();
            out.write(piece.opened().raw() + content + "</" + piece.prefix() + section + ">");
        } else {
            int before = section.equals("fills") ? fills : formats.size();
            out.write(piece.with("count", String.valueOf(before + more)).raw());
        }
    }

    private int derive(int format, Tone tone) {
        int fill = tone == Tone.NONE ? 0 : newFills.computeIfAbsent(tone, none -> fills + newFills.size());
        Piece changed = formats.get(format)
                .with("fillId", String.valueOf(fill))
                .with("applyFill", tone == Tone.NONE ? "0" : "1");
        derived.add(new Piece(changed.raw() + contents.get(format).raw()));
        return formats.size() + derived.size() - 1;
    }

    private String fills(String prefix) {
        StringBuilder text = new StringBuilder();
        newFills.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(fill -> text.append(
                        "<%1$sfill><%1$spatternFill patternType=\"solid\"><%1$sfgColor rgb=\"%2$s\"/><%1$sbgColor indexed=\"64\"/></%1$spatternFill></%1$sfill>"
                                .formatted(prefix, fill.getKey().colour())));
        return text.toString();
    }

    private String formats() {
        StringBuilder text = new StringBuilder();
        derived.forEach(format -> text.append(format.raw()));
        return text.toString();
    }
}
