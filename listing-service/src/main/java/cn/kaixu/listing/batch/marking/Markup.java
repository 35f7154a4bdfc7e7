package cn.kaixu.listing.batch.marking;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Takes XML apart into tags and what stands between them, so that whatever is not changed can be written again byte for byte. Bytes are taken for characters: in
 * every encoding a part may have, marks and names of elements are ASCII.
 */
final class Markup implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final PushbackReader in;
    private final StringBuilder piece = new StringBuilder();

    Markup(InputStream in) {
        this.in = new PushbackReader(
                new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1), BUFFER), 1);
    }

    /** The next piece, or nothing at the end. */
    @Nullable
    Piece next() throws IOException {
        piece.setLength(0);
        int first = in.read();
        if (first < 0) {
            return null;
        }
        piece.append((char) first);
        if (first == '<') {
            tag();
        } else {
            text();
        }
        return new Piece(piece.toString());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void text() throws IOException {
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '<') {
                in.unread(next);
                return;
            }
            piece.append((char) next);
        }
    }

    private void tag() throws IOException {
        int quote = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            piece.append((char) next);
            if (quote != 0) {
                quote = next == quote ? 0 : quote;
            } else if (next == '>' && ended()) {
                return;
            } else if ((next == '"' || next == '\'') && isElement()) {
                quote = next;
            }
        }
    }

    private boolean isElement() {
        return piece.charAt(1) != '!' && piece.charAt(1) != '?';
    }

    private boolean ended() {
        if (piece.indexOf("<!--") == 0) {
            return piece.length() >= "<!---->".length() && endsWith("-->");
        }
        if (piece.indexOf("<![CDATA[") == 0) {
            return endsWith("]]>");
        }
        return piece.charAt(1) != '?' || endsWith("?>");
    }

    private boolean endsWith(String end) {
        return piece.length() >= end.length()
                && piece.substring(piece.length() - end.length()).equals(end);
    }
}
