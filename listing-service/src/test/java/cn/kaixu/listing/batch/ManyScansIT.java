package cn.kaixu.listing.batch;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.document.QrCode;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A university's pile of stamped forms, put through the scanner without naming anything. The time is told, not held to. */
@ServiceTest
class ManyScansIT {

    private static final Logger LOG = LoggerFactory.getLogger(ManyScansIT.class);
    private static final int SCANS = 300;
    /** A sheet of A4 at 200 dpi. */
    private static final int WIDTH = 1654;

    private static final int HEIGHT = 2339;

    private final BatchDesk clerk;

    @Autowired
    ManyScansIT(TestHttp http) {
        this.clerk = new BatchDesk(http, TestTokens.bearer("many-clerk", "institution-clerk", "many", "420100"));
    }

    @Test
    void findTheirDeclarationsInOneRequest() throws IOException {
        StringBuilder table = new StringBuilder("专利号,专利名称,专利权人,授权日\n");
        IntStream.range(0, SCANS).forEach(at -> table.append(number(at).value()).append(",一种装置,武汉理工大学,2020-07-10\n"));
        String batch = clerk.upload(table.toString());
        clerk.await(batch, "CHECKED");
        clerk.complete(batch);
        clerk.commit(batch, SCANS);
        byte[] archive = archive();

        long start = System.nanoTime();
        Answer answer = clerk.http().upload("/api/batches/" + batch + "/scans", "file", "扫描.zip", archive, Map.of());
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        JsonNode result = answer.json();
        LOG.info(
                "{} scans, {} KB: {} attached by their codes in {} ms",
                SCANS,
                archive.length >> 10,
                result.at("/attached").asInt(),
                took.toMillis());
        assertThat(result.at("/scans").asInt()).as(answer.text()).isEqualTo(SCANS);
        assertThat(result.at("/lines")
                        .valueStream()
                        .map(line -> line.at("/outcome").asString()))
                .as("all are attached, or time ran out and the next request goes on")
                .containsAnyOf("ATTACHED")
                .isSubsetOf("ATTACHED", "NOT_READ");
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            for (int at = 0; at < SCANS; at++) {
                zip.putNextEntry(new ZipEntry("扫描%03d.pdf".formatted(at)));
                zip.write(fax("D" + number(at).compact() + "/1"));
                zip.closeEntry();
            }
        }
        return content.toByteArray();
    }

    private static byte[] fax(String code) throws IOException {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D drawing = page.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, WIDTH, HEIGHT);
        drawing.rotate(0.02);
        drawing.drawImage(ImageIO.read(new ByteArrayInputStream(QrCode.png(code))), 1300, 120, 150, 150, null);
        drawing.setColor(Color.BLACK);
        drawing.setFont(new Font(Font.SERIF, Font.PLAIN, 30));
        for (int line = 400; line < HEIGHT - 200; line += 50) {
            drawing.drawString("The patentee promises that all of this is true and what he wants. " + code, 150, line);
        }
        drawing.dispose();
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            try (PDPageContentStream drawn = new PDPageContentStream(document, sheet)) {
                drawn.drawImage(CCITTFactory.createFromImage(document, page), 0, 0, 595, 842);
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        }
    }

    private static PatentNumber number(int at) {
        String digits = String.format(Locale.ROOT, "20211%07d", at);
        return IntStream.rangeClosed(0, 10)
                .mapToObj(check -> check == 10 ? "X" : String.valueOf(check))
                .flatMap(check -> PatentNumber.read(digits + check).number().stream())
                .findFirst()
                .orElseThrow();
    }
}
