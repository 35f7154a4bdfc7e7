package cn.kaixu.platform.document.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Files made to cost more than they are worth have no codes, soon and with little memory, whatever they are. */
class HostileScansTest {

    private static final Logger LOG = LoggerFactory.getLogger(HostileScansTest.class);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long MOST_MILLISECONDS = 3_000;
    private static final long MOST_BYTES = 512L << 20;

    private final ScannedCodes codes = new ScannedCodes();

    static Stream<Arguments> files() throws IOException {
        byte[] jpeg = new Paper(new BufferedImage(1200, 1600, BufferedImage.TYPE_INT_RGB)).jpeg(0.5f);
        byte[] zeros = packed(100_000_000);
        List<Arguments> files = new ArrayList<>(List.of(
                arguments("nothing", new byte[0]),
                arguments("a text", "D201610537144X/1".getBytes(StandardCharsets.UTF_8)),
                arguments("a PNG of a hundred billion pixels", png(400_000, 250_000, 1, 0, zeros)),
                arguments("a PNG of pixels without end", png(6_000, 6_000, 8, 2, zeros)),
                arguments("a PNG of negative size", png(-5, -5, 8, 2, zeros)),
                arguments("a PNG of an unknown depth", png(1_000, 1_000, 77, 0, zeros)),
                arguments("a PNG of no pixels", png(1_000, 1_000, 8, 0, new byte[0])),
                arguments("a JPEG of four billion pixels", resized(jpeg, 0xFFFF, 0xFFFF)),
                arguments("a JPEG of no height", resized(jpeg, 1200, 0)),
                arguments("a JPEG of fifty million pixels", resized(jpeg, 7_000, 7_000)),
                arguments("half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2)),
                arguments("the beginning of a JPEG", Arrays.copyOf(jpeg, 3)),
                arguments("a JPEG of a hundred thousand scans", manyScans(jpeg)),
                arguments("a PDF whose picture never ends", pdf(1_000, 1_000, "/FlateDecode", zeros)),
                arguments("a PDF packed twice", pdf(1_000, 1_000, "[/FlateDecode /FlateDecode]", packed(zeros))),
                arguments("a PDF of a hundred filters", pdf(900, 900, "[" + "/FlateDecode ".repeat(100) + "]", zeros)),
                arguments("a PDF of a huge fax", pdf(900_000_000, 900_000_000, "/CCITTFaxDecode", new byte[100])),
                arguments("a PDF of an endless fax", pdf(6_000, 6_000, "/CCITTFaxDecode", new byte[5_000_000])),
                arguments("a PDF of an unknown filter", pdf(900, 900, "/NoSuchDecode", zeros)),
                arguments("a PDF of a million streams", repeated("1 0 obj <</A 1>> stream\nx endstream\n")),
                arguments("a PDF of a million pictures", repeated("<</Subtype /Image /Width 60 /Height 60>> stream\n")),
                arguments("a PDF of words that all begin a stream", repeated("stream\n")),
                arguments("a PDF cut off", Arrays.copyOf(pdf(900, 900, "/DCTDecode", jpeg), 400)),
                arguments("a page full of corners", corners())));
        byte[] noise = new byte[2_000_000];
        new Random(3).nextBytes(noise);
        for (String mark : List.of("%PDF-1.7\n", "\u0089PNG\r\n\u001a\n", "\u00ff\u00d8\u00ff\u00e0")) {
            byte[] broken = noise.clone();
            System.arraycopy(mark.getBytes(StandardCharsets.ISO_8859_1), 0, broken, 0, mark.length());
            files.add(arguments("noise behind the mark of a file", broken));
        }
        return files.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void haveNoCodes(String name, byte[] file) {
        long thread = Thread.currentThread().threadId();
        long time = THREADS.getCurrentThreadCpuTime();
        long memory = THREADS.getThreadAllocatedBytes(thread);

        assertThat(codes.read(file)).isEmpty();

        long took = (THREADS.getCurrentThreadCpuTime() - time) / 1_000_000;
        long used = THREADS.getThreadAllocatedBytes(thread) - memory;
        LOG.info("{}: {} KB, {} ms, {} MB allocated", name, file.length >> 10, took, used >> 20);
        assertThat(took).as("milliseconds").isLessThan(MOST_MILLISECONDS);
        assertThat(used).as("bytes allocated").isLessThan(MOST_BYTES);
    }

    private static byte[] packed(int zeros) throws IOException {
        return packed(new byte[zeros]);
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] png(int width, int height, int bits, int kind, byte[] data) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) bits).put((byte) kind);
        ByteBuffer png = ByteBuffer.allocate(data.length + 100);
        png.put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        chunk(png, "IHDR", header.array());
        chunk(png, "IDAT", data);
        chunk(png, "IEND", new byte[0]);
        return Arrays.copyOf(png.array(), png.position());
    }

    private static void chunk(ByteBuffer png, String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.ISO_8859_1));
        sum.update(content);
        png.putInt(content.length).put(name.getBytes(StandardCharsets.ISO_8859_1));
        png.put(content).putInt((int) sum.getValue());
    }

    private static byte[] resized(byte[] jpeg, int width, int height) {
        byte[] resized = jpeg.clone();
        for (int at = 2; at < resized.length; at++) {
            if (resized[at] == (byte) 0xFF && resized[at + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(resized).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                break;
            }
        }
        return resized;
    }

    private static byte[] manyScans(byte[] jpeg) {
        ByteBuffer scans = ByteBuffer.allocate(jpeg.length + 200_000);
        scans.put(jpeg, 0, jpeg.length - 2);
        for (int scan = 0; scan < 100_000; scan++) {
            scans.putShort((short) 0xFFDA);
        }
        return scans.array();
    }

    private static byte[] pdf(int width, int height, String filter, byte[] data) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.7\n5 0 obj\n<< /Type /XObject /Subtype /Image /Width " + width + " /Height " + height
                        + " /BitsPerComponent 8 /Filter " + filter + " /Length " + data.length + " >>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        pdf.write(data);
        pdf.write("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return pdf.toByteArray();
    }

    private static byte[] repeated(String part) {
        return ("%PDF-1.7\n" + part.repeat(18_000_000 / part.length())).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whoever compares every three of these is not done in a day. */
    private static byte[] corners() throws IOException {
        BufferedImage page = new BufferedImage(2_400, 3_200, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D drawing = page.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, page.getWidth(), page.getHeight());
        for (int y = 10; y < page.getHeight() - 40; y += 40) {
            for (int x = 10; x < page.getWidth() - 40; x += 40) {
                drawing.setColor(Color.BLACK);
                drawing.fillRect(x, y, 28, 28);
                drawing.setColor(Color.WHITE);
                drawing.fillRect(x + 4, y + 4, 20, 20);
                drawing.setColor(Color.BLACK);
                drawing.fillRect(x + 8, y + 8, 12, 12);
            }
        }
        drawing.dispose();
        return new Paper(page).png();
    }
}
