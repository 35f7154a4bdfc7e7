package cn.kaixu.listing.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

import cn.kaixu.platform.file.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ActiveContentScanTest {

    private static final String HARMLESS = "1 0 2 30 << /Type /Page /Contents 4 0 R >> << /Title (JavaScript) >>";
    private static final String ACTIVE = "1 0 2 30 << /S /JavaScript /JS 3 0 R >>";

    private final ActiveContentScan scan = new ActiveContentScan();

    @ParameterizedTest
    @ValueSource(strings = {"<< /S /JavaScript >>", "<< /JS (x) >>", "<</S/Launch>>", "<< /J#53 (x) >>", "/#4cau#6Ech"})
    void findsWhatIsPlainOrEscaped(String text) {
        assertThat(harmful(pdf(text, new byte[0]))).isTrue();
    }

    @Test
    void looksIntoCompressedObjectStreams() throws IOException {
        assertThat(harmful(pdf("<< /Type /ObjStm /N 2 /Filter /FlateDecode >>", deflated(ACTIVE))))
                .isTrue();
        assertThat(harmful(pdf("<< /Type /Obj#53tm /N 2 /Filter /FlateDecode >>", deflated(ACTIVE))))
                .isTrue();
        assertThat(harmful(pdf("<< /Type /ObjStm /N 2 /Filter /FlateDecode >>", deflated(HARMLESS))))
                .isFalse();
    }

    @Test
    void leavesTheWordsOfAPageAlone() throws IOException {
        byte[] page = deflated("BT (see /JavaScript in the manual) Tj ET");
        assertThat(harmful(pdf("<< /Length 9 /Filter /FlateDecode >>", page))).isFalse();
    }

    @Test
    void readsABrokenStreamAsFarAsItGoes() throws IOException {
        byte[] broken = deflated(HARMLESS);
        broken[broken.length / 2] ^= 0x55;
        assertThat(harmful(pdf("<< /Type /ObjStm >>", broken))).isFalse();
        assertThat(harmful(pdf("<< /Type /ObjStm >>", "not deflated".getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @Test
    void refusesWhatUnfoldsBeyondReason() throws IOException {
        byte[] bomb = deflated(" ".repeat(ObjectStreams.MOST_UNFOLDED + 1));
        assertThat(bomb).hasSizeLessThan(1_000_000);
        assertThat(harmful(pdf("<< /Type /ObjStm >>", bomb))).isTrue();
    }

    @Test
    void looksAtPdfFilesOnly() {
        assertThat(scan.harmful(FileKind.JPEG, "/JavaScript".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    private boolean harmful(byte[] content) {
        return scan.harmful(FileKind.PDF, content);
    }

    private static byte[] pdf(String dictionary, byte[] stream) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(
                "%%PDF-1.7\n1 0 obj\n%s\nstream\r\n".formatted(dictionary).getBytes(StandardCharsets.UTF_8));
        file.writeBytes(stream);
        file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.UTF_8));
        return file.toByteArray();
    }

    private static byte[] deflated(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return packed.toByteArray();
    }
}
