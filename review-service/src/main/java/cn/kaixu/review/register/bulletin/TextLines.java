package cn.kaixu.review.register.bulletin;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a file with the place where each ends, in bytes. Works on bytes because only they can be counted: in
 * UTF-8 and in GB18030 no part of a longer character looks like a line end.
 */
final class TextLines implements Closeable {

    /** A longer line is no patent; its rest is passed over. */
    static final int LONGEST = 1 << 18;

    private static final int BUFFER = 1 << 16;
    private static final char MARK = '\uFEFF';

    private final InputStream file;
    private final Charset charset;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private int at;
    private int end;
    private Place place;

    TextLines(InputStream file, Charset charset, Place place) {
        this.file = file;
        this.charset = charset;
        this.place = place;
    }

    /** The next line, or null at the end of the file. */
    @Nullable
    TextLine next() throws IOException {
        begun.reset();
        long length = 0;
        while (at < end || fill()) {
            int stop = lineEnd();
            length += stop - at;
            if (stop < end) {
                String text = text(stop);
                at = stop + 1;
                return line(text, length, 1 + lineFeedAfter(buffer[stop]));
            }
            keep(stop);
            at = stop;
        }
        return length == 0 ? null : line(text(at), length, 0);
    }

    private int lineEnd() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
            stop++;
        }
        return stop;
    }

    private String text(int stop) {
        if (begun.size() == 0) {
            return new String(buffer, at, Math.min(stop - at, LONGEST), charset);
        }
        keep(stop);
        return begun.toString(charset);
    }

    private void keep(int stop) {
        begun.write(buffer, at, Math.max(0, Math.min(stop - at, LONGEST - begun.size())));
    }

    private TextLine line(String text, long length, int ending) {
        String bare = place.bytes() == 0 && !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        place = new Place(place.bytes() + length + ending, place.lines() + 1);
        return new TextLine(bare.indexOf(0) < 0 ? bare : bare.replace("\u0000", ""), place, length <= LONGEST);
    }

    /** Passes over the second sign of a CR LF. */
    private int lineFeedAfter(byte sign) throws IOException {
        if (sign == '\r' && (at < end || fill()) && buffer[at] == '\n') {
            at++;
            return 1;
        }
        return 0;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, file.read(buffer, 0, BUFFER));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
