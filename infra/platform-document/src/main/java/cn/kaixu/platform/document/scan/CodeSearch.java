package cn.kaixu.platform.document.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.ResultPoint;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.detector.Detector;

/**
 * Looks for QR codes in a picture, one after the other at several sizes: those with fewer pixels are quick and free of noise, the others have the detail. Where the first
 * shows nothing like the corner of a code, there is none.
 */
final class CodeSearch {

    private static final int MOST_CODES = 4;
    /** Whoever compares the corners of codes looks at every three of them; no page that people write has as many. */
    private static final int MOST_CORNERS = 250;
    /** The long edge of a page at more than 200 dpi. */
    private static final int FINE = 2_400;

    private final Effort effort;
    private int corners;

    private CodeSearch(Effort effort) {
        this.effort = effort;
    }

    /** What the codes of a picture say. */
    static List<String> in(Grey picture, Effort effort) {
        Grey paper = picture.asOnPaper();
        List<UnaryOperator<Grey>> sizes = paper.longEdge() > FINE
                ? List.of(Grey::half, Grey::smooth, UnaryOperator.identity())
                : List.of(Grey::smooth, Grey::half, UnaryOperator.identity(), Grey::twice);
        for (UnaryOperator<Grey> size : sizes) {
            effort.goOn();
            CodeSearch search = new CodeSearch(effort);
            List<String> texts = search.codes(size.apply(paper));
            if (!texts.isEmpty() || search.corners == 0) {
                return texts;
            }
        }
        return List.of();
    }

    private List<String> codes(Grey picture) {
        List<String> texts = new ArrayList<>();
        try {
            BitMatrix bits = blackAndWhite(picture);
            while (texts.size() < MOST_CODES) {
                effort.goOn();
                DetectorResult found = new Detector(bits).detect(hints());
                texts.add(new Decoder().decode(found.getBits(), hints()).getText());
                wipe(bits, found.getPoints());
            }
        } catch (ReaderException | TooManyCorners _) {
            return texts; // there is no other, or none that can be read
        }
        return texts;
    }

    private Map<DecodeHintType, ?> hints() {
        ResultPointCallback count = _ -> {
            if (++corners > MOST_CORNERS) {
                throw new TooManyCorners();
            }
        };
        return Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.NEED_RESULT_POINT_CALLBACK, count);
    }

    private static BitMatrix blackAndWhite(Grey picture) throws ReaderException {
        return new HybridBinarizer(new PlanarYUVLuminanceSource(
                        picture.pixels(),
                        picture.width(),
                        picture.height(),
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        false))
                .getBlackMatrix();
    }

    /** Takes a code away that has been read. Its points are the middles of its corners, so as much again lies around them. */
    private static void wipe(BitMatrix bits, ResultPoint[] points) {
        float left = bits.getWidth();
        float top = bits.getHeight();
        float right = 0;
        float bottom = 0;
        for (ResultPoint point : points) {
            left = Math.min(left, point.getX());
            right = Math.max(right, point.getX());
            top = Math.min(top, point.getY());
            bottom = Math.max(bottom, point.getY());
        }
        int margin = (int) Math.max(right - left, bottom - top) / 3;
        int toX = Math.min(bits.getWidth(), (int) right + margin);
        int toY = Math.min(bits.getHeight(), (int) bottom + margin);
        for (int y = Math.max(0, (int) top - margin); y < toY; y++) {
            for (int x = Math.max(0, (int) left - margin); x < toX; x++) {
                bits.unset(x, y);
            }
        }
    }

    /** The picture is full of what might be corners of codes. */
    private static final class TooManyCorners extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooManyCorners() {
            super("too many corners", null, false, false);
        }
    }
}
