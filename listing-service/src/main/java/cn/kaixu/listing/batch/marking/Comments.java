package cn.kaixu.listing.batch.marking;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Writes notes as comments of cells. What others wrote stays, ours is put below it; what an earlier marking wrote goes. */
final class Comments {

    private final Map<String, CellNote> waiting;
    private final Map<String, CellNote> undrawn;
    private final Set<String> removed = new HashSet<>();
    private final CommentAuthors authors;

    Comments(Map<String, CellNote> notes, CommentAuthors authors) {
        this.waiting = new LinkedHashMap<>(notes);
        this.undrawn = new LinkedHashMap<>(notes);
        this.authors = authors;
    }

    /** A part of its own, where the sheet had no comments. */
    void write(String namespace, Writer out) throws IOException {
        out.write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"%s\"><authors>%s</authors><commentList>"
                        .formatted(namespace, CommentText.author("")));
        writeWaiting("", out);
        out.write("</commentList></comments>");
    }

    void copy(InputStream part, Writer out) throws IOException {
        try (Markup markup = new Markup(part)) {
            for (Piece piece = markup.next(); piece != null; piece = markup.next()) {
                take(piece, markup, out);
            }
        }
    }

    private void take(Piece piece, Markup markup, Writer out) throws IOException {
        switch (piece.name()) {
            case "comment" -> comment(whole(piece, markup), out);
            case "authors" -> end(piece, out, () -> out.write(CommentText.author(piece.prefix())));
            case "commentList" -> end(piece, out, () -> writeWaiting(piece.prefix(), out));
            default -> out.write(piece.raw());
        }
    }

    /** Notes whose cells have no shape yet in which a comment is shown. */
    Map<String, CellNote> undrawn() {
        return undrawn;
    }

    /** Cells whose comment, one of ours, is gone. */
    Set<String> removed() {
        return removed;
    }

    private void comment(Whole comment, Writer out) throws IOException {
        String cell = comment.first().attribute("ref").orElse("");
        boolean ours = authors.isOurs(comment.first().number("authorId", -1));
        undrawn.remove(cell);
        if (ours && !waiting.containsKey(cell)) {
            removed.add(cell);
        }
        if (!ours) {
            CellNote note = waiting.remove(cell);
            String prefix = comment.first().prefix();
            out.write(
                    note == null
                            ? CommentText.without(comment.raw())
                            : CommentText.below(comment.raw(), note.text(), prefix));
        }
    }

    private void writeWaiting(String prefix, Writer out) throws IOException {
        for (CellNote note : waiting.values()) {
            out.write("<%1$scomment ref=\"%2$s\" authorId=\"%3$d\"><%1$stext>%4$s</%1$stext></%1$scomment>"
                    .formatted(prefix, note.cell(), authors.count(), CommentText.run(prefix, note.text())));
        }
    }

    /** Adds something before an element ends, also where it had no content. */
    private static void end(Piece piece, Writer out, Addition addition) throws IOException {
        if (piece.opens()) {
            out.write(piece.raw());
            return;
        }
        out.write(piece.isEmpty() ? piece.opened().raw() : "");
        addition.write();
        out.write("</" + piece.prefix() + piece.name() + ">");
    }

    private static Whole whole(Piece first, Markup markup) throws IOException {
        StringBuilder raw = new StringBuilder(first.raw());
        boolean ended = first.isEmpty();
        for (Piece piece = ended ? null : markup.next(); piece != null; piece = ended ? null : markup.next()) {
            raw.append(piece.raw());
            ended = piece.ends("comment");
        }
        return new Whole(first, raw.toString());
    }

    /** A comment from its first tag to its last. */
    private record Whole(Piece first, String raw) {}

    /** Something more to write. */
    private interface Addition {
        void write() throws IOException;
    }
}
