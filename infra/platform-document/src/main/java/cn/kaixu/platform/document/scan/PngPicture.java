package cn.kaixu.platform.document.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.pdfbox.cos.COSName;

/** A PNG. Only its size, its palette and its pixels are read; one that is drawn in seven passes is not, since scanners make none. */
final class PngPicture implements Picture {

    private static final int SIGNATURE = 8;
    /** Length and name before what a part holds, a checksum behind it. */
    private static final int AROUND = 12;

    private static final int HEADER = 13;
    private static final int WITH_PALETTE = 3;
    private static final int PNG_PREDICTOR = 15;

    private final byte[] content;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private byte[] header = {};
    private byte[] palette = {};

    PngPicture(byte[] content) {
        this.content = content;
    }

    @Override
    public Grey decode(Effort effort) throws IOException {
        collect();
        Samples samples = samples();
        effort.spend(samples.width(), samples.height());
        Packing packing = new Packing(COSName.FLATE_DECODE.getName())
                .with(COSName.PREDICTOR, PNG_PREDICTOR)
                .with(COSName.COLUMNS, samples.width())
                .with(COSName.COLORS, samples.numbers())
                .with(COSName.BITS_PER_COMPONENT, samples.bits());
        return samples.grey(packing.unpack(packed.toByteArray(), samples.line() * samples.height()), shades(samples));
    }

    private void collect() throws IOException {
        int at = SIGNATURE;
        while (at + AROUND <= content.length) {
            int length = number(content, at);
            if (length < 0 || length > content.length - AROUND - at) {
                break; // cut off, or not true
            }
            int start = at + 8;
            switch (new String(content, at + 4, 4, StandardCharsets.ISO_8859_1)) {
                case "IHDR" -> header = Arrays.copyOfRange(content, start, start + length);
                case "PLTE" -> palette = Arrays.copyOfRange(content, start, start + length);
                case "IDAT" -> packed.write(content, start, length);
                default -> {} // times, texts, profiles: nothing of the picture
            }
            at += AROUND + length;
        }
        if (header.length != HEADER || header[12] != 0) {
            throw new IOException("not a plain PNG");
        }
    }

    private Samples samples() throws IOException {
        int numbers = switch (header[9]) {
            case 0, WITH_PALETTE -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw new IOException("no such kind of PNG");
        };
        return new Samples(number(header, 0), number(header, 4), header[8], numbers, numbers < 3 ? 1 : 3);
    }

    private byte[] shades(Samples samples) {
        if (header[9] != WITH_PALETTE) {
            return samples.rising();
        }
        byte[] shades = new byte[256];
        for (int entry = 0; entry < palette.length / 3 && entry < shades.length; entry++) {
            int lightest = Math.max(
                    palette[3 * entry] & 0xFF, Math.max(palette[3 * entry + 1] & 0xFF, palette[3 * entry + 2] & 0xFF));
            shades[entry] = (byte) lightest;
        }
        return shades;
    }

    private static int number(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).getInt(at);
    }
}
