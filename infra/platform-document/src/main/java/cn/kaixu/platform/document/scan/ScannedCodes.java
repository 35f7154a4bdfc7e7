package cn.kaixu.platform.document.scan;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Reads the QR codes (二维码) of a scan, whichever way up it lies. Looks at the first few pictures of a file and for a second or so: a file that is broken, too
 * large or made to take time has no codes. Few files are read at a time, so that memory stays bounded however many are sent.
 */
public final class ScannedCodes {

    private static final Duration MOST_TIME = Duration.ofMillis(1500);
    private static final int AT_A_TIME = 2;
    private static final int LARGEST_FILE = 32_000_000;
    private static final int PDF = 0x2550;
    private static final int JPEG = 0xFFD8;
    private static final int PNG = 0x8950;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    /**
     * What the codes of a scan say, each text once.
     *
     * @param content a PDF, JPEG or PNG; any other file has no codes
     */
    public List<String> read(byte[] content) {
        places.acquireUninterruptibly();
        try {
            Set<String> texts = new LinkedHashSet<>();
            collect(content, Effort.of(MOST_TIME), texts);
            return List.copyOf(texts);
        } finally {
            places.release();
        }
    }

    private static void collect(byte[] content, Effort effort, Set<String> texts) {
        try {
            for (Picture picture : pictures(content, effort)) {
                texts.addAll(codes(picture, effort));
            }
        } catch (Effort.Exceeded _) {
            // what was found before is what there is
        }
    }

    private static List<String> codes(Picture picture, Effort effort) {
        try {
            return CodeSearch.in(picture.decode(effort), effort);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Effort.Exceeded exceeded) {
                throw exceeded;
            }
            return List.of(); // decoders say in many ways that a picture is broken, not all of them declared
        }
    }

    private static List<Picture> pictures(byte[] content, Effort effort) {
        if (content.length > LARGEST_FILE) {
            return List.of();
        }
        int mark = content.length < 2 ? 0 : ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
        return switch (mark) {
            case PDF -> PdfPictures.of(content, effort);
            case JPEG -> List.of(new JpegPicture(content));
            case PNG -> List.of(new PngPicture(content));
            default -> List.of();
        };
    }
}
