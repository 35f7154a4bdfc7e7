package cn.kaixu.listing.batch.marking;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Parts a workbook gets that it did not have, and their mention where it lists what it has. */
final class Additions {

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final Map<String, String> TYPE_OF = Map.of(
            "comments", "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
            "vmlDrawing", "application/vnd.openxmlformats-officedocument.vmlDrawing");

    private final ZipFile zip;
    private final WorkbookParts parts;
    /** By the last word of the kind of relation. */
    private final Map<String, String> added = new LinkedHashMap<>();

    Additions(ZipFile zip, WorkbookParts parts) {
        this.zip = zip;
        this.parts = parts;
    }

    /** A name no part has. */
    String part(String kind, String pattern) {
        int number = 1;
        while (zip.getEntry(pattern.formatted(number)) != null) {
            number++;
        }
        String name = pattern.formatted(number);
        added.put(kind, name);
        return name;
    }

    /** The tag by which a sheet names the shapes of its comments, if they are new. */
    @Nullable
    Piece drawing() {
        return added.containsKey("vmlDrawing")
                ? new Piece("<legacyDrawing xmlns:r=\"%s\" r:id=\"%s\"/>".formatted(parts.office(), id("vmlDrawing")))
                : null;
    }

    Map<String, ArchiveCopy.Change> changes() {
        return added.isEmpty()
                ? Map.of()
                : Map.of(
                        TYPES,
                        (part, out) -> types(Objects.requireNonNull(part), out),
                        parts.sheetRelations(),
                        this::relations);
    }

    private void types(InputStream part, Writer out) throws IOException {
        boolean drawingsKnown = false;
        try (Markup markup = new Markup(part)) {
            for (Piece piece = markup.next(); piece != null; piece = markup.next()) {
                drawingsKnown |= piece.begins("Default")
                        && piece.attribute("Extension")
                                .filter("vml"::equalsIgnoreCase)
                                .isPresent();
                if (piece.ends("Types")) {
                    out.write(types(piece.prefix(), drawingsKnown));
                }
                out.write(piece.raw());
            }
        }
    }

    /** Shapes are known by how their names end, comments each by its own. */
    private String types(String prefix, boolean drawingsKnown) {
        StringBuilder types = new StringBuilder();
        added.forEach((kind, part) -> {
            if (kind.equals("comments")) {
                types.append(
                        "<%sOverride PartName=\"/%s\" ContentType=\"%s\"/>".formatted(prefix, part, TYPE_OF.get(kind)));
            } else if (!drawingsKnown) {
                types.append("<%sDefault Extension=\"vml\" ContentType=\"%s\"/>".formatted(prefix, TYPE_OF.get(kind)));
            }
        });
        return types.toString();
    }

    private void relations(@Nullable InputStream part, Writer out) throws IOException {
        if (part == null) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
                    + RELATIONS + "\">");
            add("", out);
            out.write("</Relationships>");
            return;
        }
        try (Markup markup = new Markup(part)) {
            for (Piece piece = markup.next(); piece != null; piece = markup.next()) {
                boolean last = piece.name().equals("Relationships") && !piece.opens();
                if (last) {
                    out.write(piece.isEmpty() ? piece.opened().raw() : "");
                    add(piece.prefix(), out);
                    out.write("</" + piece.prefix() + "Relationships>");
                } else {
                    out.write(piece.raw());
                }
            }
        }
    }

    private void add(String prefix, Writer out) throws IOException {
        for (Map.Entry<String, String> addition : added.entrySet()) {
            out.write("<%sRelationship Id=\"%s\" Type=\"%s/%s\" Target=\"/%s\"/>"
                    .formatted(prefix, id(addition.getKey()), parts.office(), addition.getKey(), addition.getValue()));
        }
    }

    private String id(String kind) {
        return parts.freeId("kaixu-" + kind);
    }
}
