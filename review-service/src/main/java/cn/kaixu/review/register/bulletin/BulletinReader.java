package cn.kaixu.review.register.bulletin;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads a bulletin record by record, from its beginning or from any {@link #place()} an earlier reader had reached. A
 * line that makes no sense is given as unreadable; none keeps those behind it from being read.
 */
public final class BulletinReader implements Closeable {

    /** A record with line breaks in a quotation may take this many lines; one that takes more lacks its closing quote. */
    private static final int LINES_A_RECORD = 20;

    private final TextLines file;
    private final Layout layout;
    private final Deque<TextLine> ahead = new ArrayDeque<>();
    private boolean headerAhead;
    private Place place;

    /**
     * Begins at this place.
     *
     * @param file the file's bytes from there on
     */
    public BulletinReader(InputStream file, Charset charset, Layout layout, Place place) {
        this.file = new TextLines(file, charset, place);
        this.layout = layout;
        this.place = place;
        this.headerAhead = layout.hasHeader() && place.equals(Place.BEGINNING);
    }

    /** Everything before this place was given by {@link #next()}. */
    public Place place() {
        return place;
    }

    /** The next patent's line, or null at the end. */
    public @Nullable BulletinLine next() throws IOException {
        TextLine line = nextWritten();
        if (line != null && headerAhead) {
            headerAhead = false;
            line = nextWritten();
        }
        return line == null ? null : read(line);
    }

    private @Nullable TextLine nextWritten() throws IOException {
        TextLine line = take();
        while (line != null && line.isBlank()) {
            line = take();
        }
        return line;
    }

    private @Nullable TextLine take() throws IOException {
        TextLine line = ahead.isEmpty() ? file.next() : ahead.poll();
        if (line != null) {
            place = line.end();
        }
        return line;
    }

    private BulletinLine read(TextLine line) throws IOException {
        if (!line.whole()) {
            return BulletinLine.unreadable(line.number(), "line-too-long", line.text());
        }
        if (!line.isReadable()) {
            return BulletinLine.unreadable(line.number(), "line-not-decodable", line.text());
        }
        BulletinLine read = layout.read(line.number(), line.text());
        return read == null ? readOn(line) : read;
    }

    /** Adds line after line until the quotation is closed; if it never is, only the first line is lost. */
    private BulletinLine readOn(TextLine first) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        List<TextLine> further = new ArrayList<>();
        while (further.size() < LINES_A_RECORD - 1) {
            TextLine line = ahead.isEmpty() ? file.next() : ahead.poll();
            if (line == null) {
                break;
            }
            further.add(line);
            text.append('\n').append(line.text());
            BulletinLine read = line.whole() ? layout.read(first.number(), text.toString()) : null;
            if (read != null) {
                place = line.end();
                return read;
            }
        }
        further.reversed().forEach(ahead::addFirst);
        return BulletinLine.unreadable(first.number(), "quote-not-closed", first.text());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
