package cn.kaixu.platform.document.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Looks at a JPEG before it is decoded, and leaves out what is not needed for its pixels. */
final class JpegHeader {

    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;
    /** Frames are C0 to CF but for three that are tables. */
    private static final int FRAME = 0xC0;

    private static final int MOST_SCANS = 20;
    private static final long LARGEST_IN_SCANS = 12_000_000;

    private final byte[] content;

    JpegHeader(byte[] content) {
        this.content = content;
    }

    /** The JPEG without colour profiles, previews and comments. A picture in many layers is taken only when it is small, since all are kept while it is decoded. */
    byte[] plain(Effort effort) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(content.length);
        plain.write(content, 0, 2);
        int at = 2;
        boolean framed = false;
        while (marker(at) != START_OF_SCAN) {
            int length = 2 + number(at + 2);
            if (isFrame(marker(at))) {
                spend(at, effort);
                framed = true;
            }
            if (isNeeded(marker(at))) {
                plain.write(content, at, length);
            }
            at += length;
        }
        if (!framed) {
            throw new IOException("no frame");
        }
        plain.write(content, at, content.length - at);
        return plain.toByteArray();
    }

    private void spend(int frame, Effort effort) throws IOException {
        long height = number(frame + 5);
        long width = number(frame + 7);
        int scans = scans();
        if (scans > MOST_SCANS || (scans > 1 && width * height > LARGEST_IN_SCANS)) {
            throw new IOException("too many scans");
        }
        effort.spend(width, height);
    }

    /** Inside of data the byte never follows a marker's first. */
    private int scans() {
        int scans = 0;
        for (int at = 2; at + 1 < content.length; at++) {
            if (content[at] == (byte) MARKER && content[at + 1] == (byte) START_OF_SCAN) {
                scans++;
            }
        }
        return scans;
    }

    private static boolean isFrame(int marker) {
        return (marker & 0xF0) == FRAME && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isNeeded(int marker) {
        return marker < FIRST_APPLICATION || marker == FIRST_APPLICATION || marker == ADOBE || marker > COMMENT;
    }

    private int marker(int at) throws IOException {
        if (at + 3 >= content.length || content[at] != (byte) MARKER) {
            throw new IOException("no marker");
        }
        return content[at + 1] & 0xFF;
    }

    private int number(int at) {
        return ((content[at] & 0xFF) << 8) | (content[at + 1] & 0xFF);
    }
}
