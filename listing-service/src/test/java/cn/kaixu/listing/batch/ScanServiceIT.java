package cn.kaixu.listing.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import cn.kaixu.platform.document.QrCode;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Signed statements that come as scans, all at once. */
@ServiceTest
class ScanServiceIT {

    private static final String VERIFY = "http://127.0.0.1:8080/verify/";

    private final BatchDesk clerk;
    private final BatchDesk other;

    @Autowired
    ScanServiceIT(TestHttp http) {
        this.clerk = new BatchDesk(http, TestTokens.bearer("whut-clerk", "institution-clerk", "whut", "420100"));
        this.other = new BatchDesk(http, TestTokens.bearer("hbut-clerk", "institution-clerk", "hbut", "420100"));
    }

    @Test
    void findTheirDeclarationsByTheNumberInTheirNames() throws IOException {
        String batch = committed("201811111111.4", "201811111112.9");
        byte[] archive = zip(Map.of(
                "盖章/ZL201811111111.4.pdf", scan("one"),
                "ZL201811111112.9/声明.pdf", scan("two"),
                "说明.txt", "no scan".getBytes(StandardCharsets.UTF_8),
                "合照.pdf", scan("nobody's"),
                "ZL201910204187.X.pdf", scan("elsewhere"),
                "ZL201811111111.4+ZL201811111112.9.pdf", scan("both"),
                "ZL201811111111.4 脚本.pdf", "%PDF-1.7 << /S /JavaScript >>".getBytes(StandardCharsets.UTF_8)));

        JsonNode result = sent(clerk, batch, "盖章件.zip", archive).json();
        assertThat(result.at("/scans").asInt()).isEqualTo(6);
        assertThat(result.at("/attached").asInt()).isEqualTo(2);
        assertThat(outcomes(result))
                .containsEntry("盖章/ZL201811111111.4.pdf", "ATTACHED")
                .containsEntry("ZL201811111112.9/声明.pdf", "ATTACHED")
                .containsEntry("合照.pdf", "NO_NUMBER_IN_NAME")
                .containsEntry("ZL201910204187.X.pdf", "NOT_IN_BATCH")
                .containsEntry("ZL201811111111.4+ZL201811111112.9.pdf", "SEVERAL_PATENTS")
                .containsEntry("ZL201811111111.4 脚本.pdf", "REFUSED");
        assertThat(attachments("D2018111111114")).containsExactly("OWNERS_STATEMENT");
        assertThat(attachments("D2018111111129")).containsExactly("OWNERS_STATEMENT");

        assertThat(outcomes(sent(clerk, batch, "盖章件.zip", archive).json()))
                .containsEntry("盖章/ZL201811111111.4.pdf", "ALREADY_ATTACHED");
        assertThat(attachments("D2018111111114")).as("sent twice, kept once").hasSize(1);
    }

    @Test
    void comeOutOfTheArchiveTheTableCameIn() throws IOException {
        String batch = clerk.upload(zip(Map.of(
                "汇总表.csv", table("201811111113.3").getBytes(StandardCharsets.UTF_8),
                "ZL201811111113.3.pdf", scan("three"))));
        clerk.await(batch, "CHECKED");
        assertThat(outcomes(uploaded(batch).json())).containsEntry("ZL201811111113.3.pdf", "NOT_SUBMITTED");

        clerk.complete(batch);
        clerk.commit(batch, 1);
        assertThat(outcomes(uploaded(batch).json())).containsEntry("ZL201811111113.3.pdf", "ATTACHED");
        assertThat(attachments("D2018111111133")).hasSize(1);
    }

    @Test
    void areRefusedFromOthersAndWhenTheyAreNone() {
        String batch = committed("201811111114.8");
        assertThat(sent(other, batch, "ZL201811111114.8.pdf", scan("four")).status())
                .isEqualTo(404);
        Answer none = sent(clerk, batch, "a.txt", "text".getBytes(StandardCharsets.UTF_8));
        assertThat(none.status()).isEqualTo(415);
        assertThat(none.code()).isEqualTo("file-kind-not-accepted");
        assertThat(outcomes(
                        sent(clerk, batch, "ZL201811111114.8.pdf", scan("four")).json()))
                .containsEntry("ZL201811111114.8.pdf", "ATTACHED");
    }

    @Test
    void findTheirDeclarationsByTheCodeOnThePaper() throws IOException {
        Answer asked = clerk.http().post("/api/declarations/consents", form("ZL201811111116.7"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        String batch = committed("201811111115.2", "201811111116.7", "201811111117.1");
        byte[] form =
                clerk.http().get("/api/declarations/D2018111111152/form.pdf").bytes();
        byte[] statement = clerk.http()
                .get("/api/declarations/consents/C2018111111167/statement.pdf")
                .bytes();

        JsonNode result = sent(
                        clerk,
                        batch,
                        "扫描.zip",
                        zip(Map.of(
                                "扫描0001.pdf", form,
                                "扫描0002.png", page(statement),
                                "ZL201811111117.1.png", code("D2018111111171/1"),
                                "扫描0003.png", code("https://elsewhere.example/D2018111111171/1"))))
                .json();
        assertThat(line(result, "扫描0001.pdf").at("/outcome").asString()).isEqualTo("ATTACHED");
        assertThat(line(result, "扫描0001.pdf").at("/assignedBy").asString()).isEqualTo("CODE");
        assertThat(line(result, "扫描0001.pdf").at("/declarationId").asString()).isEqualTo("D2018111111152");
        assertThat(line(result, "扫描0002.png").at("/declarationId").asString()).isEqualTo("D2018111111167");
        assertThat(line(result, "扫描0002.png").at("/assignedBy").asString()).isEqualTo("CODE");
        assertThat(line(result, "ZL201811111117.1.png").at("/assignedBy").asString())
                .isEqualTo("NAME_AND_CODE");
        assertThat(line(result, "扫描0003.png").at("/outcome").asString()).isEqualTo("FOREIGN_CODE");
        assertThat(line(result, "扫描0003.png").at("/message").asString())
                .contains("请")
                .doesNotContain("elsewhere");
        assertThat(attachments("D2018111111152")).containsExactly("OWNERS_STATEMENT");

        JsonNode again = sent(clerk, batch, "扫描0009.pdf", form).json();
        assertThat(line(again, "扫描0009.pdf").at("/outcome").asString()).isEqualTo("ALREADY_ATTACHED");
    }

    @Test
    void areGivenToNobodyWhenTheirCodesSayOtherwise() throws IOException {
        committed(other, "201811111118.6");
        String batch = committed("201811111119.0");
        byte[] othersForm =
                other.http().get("/api/declarations/D2018111111186/form.pdf").bytes();

        JsonNode result = sent(
                        clerk,
                        batch,
                        "扫描.zip",
                        zip(Map.of(
                                "ZL201811111119.0.png", code("D2018111111186/1"),
                                "others.png", code("D2018111111186/1"),
                                "nobody's.png", code("D2018111111203/1"),
                                "later.png", code("D2018111111190/2"),
                                "others form.pdf", othersForm,
                                "forged form.png", code(VERIFY + "D2018111111190/1/" + "0".repeat(32)),
                                "forged.png", code(VERIFY + "C2018111111190/1/" + "0".repeat(64)))))
                .json();
        JsonNode differs = line(result, "ZL201811111119.0.png");
        assertThat(differs.at("/outcome").asString()).isEqualTo("NAME_AND_CODE_DIFFER");
        assertThat(differs.at("/rule").asString()).isEqualTo("scan-name-and-code-agree");
        assertThat(differs.at("/message").asString()).contains("ZL201811111119.0", "ZL201811111118.6", "请");
        JsonNode others = line(result, "others.png");
        JsonNode nobodys = line(result, "nobody's.png");
        assertThat(others.at("/outcome").asString()).isEqualTo("CODE_NOT_KNOWN");
        assertThat(others.at("/message").asString().replace("ZL201811111118.6", ""))
                .as("what others declared is as unknown as what nobody did")
                .isEqualTo(nobodys.at("/message").asString().replace("ZL201811111120.3", ""));
        assertThat(outcomes(result))
                .containsEntry("later.png", "CODE_NOT_KNOWN")
                .containsEntry("others form.pdf", "CODE_NOT_KNOWN")
                .containsEntry("forged form.png", "CODE_NOT_KNOWN")
                .containsEntry("forged.png", "CODE_NOT_KNOWN");
        assertThat(result.at("/attached").asInt()).isZero();
        assertThat(attachments("D2018111111190")).isEmpty();
    }

    @Test
    void areKeptOnceThoughSentTwiceAtTheSameMoment() {
        String batch = committed("201811111122.2");
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Answer>> atOnce = IntStream.range(0, 6)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(
                            () -> sent(clerk, batch, "ZL201811111122.2.pdf", scan("at once")), senders))
                    .toList();
            assertThat(atOnce.stream()
                            .map(CompletableFuture::join)
                            .map(answer -> line(answer.json(), "ZL201811111122.2.pdf")
                                    .at("/outcome")
                                    .asString()))
                    .containsOnlyOnce("ATTACHED")
                    .containsOnly("ATTACHED", "ALREADY_ATTACHED");
        }
        assertThat(attachments("D2018111111222")).hasSize(1);
    }

    private static Map<String, Object> form(String patent) {
        return Map.of(
                "patentNumber",
                patent,
                "title",
                "一种装置",
                "grantDate",
                "2020-07-10",
                "patentees",
                List.of(Map.of("name", "武汉理工大学", "kind", "UNIVERSITY")),
                "royalty",
                Map.of("mode", "FREE"),
                "licenceEnd",
                "2030-12-31",
                "scope",
                "420000",
                "promisesAccepted",
                true,
                "contact",
                Map.of("name", "张三", "phone", "027-55551234"));
    }

    private static byte[] code(String text) {
        return QrCode.png(text);
    }

    /** The first page as a scanner sees it. */
    private static byte[] page(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY), "png", png);
            return png.toByteArray();
        }
    }

    private static JsonNode line(JsonNode result, String file) {
        return result.at("/lines")
                .valueStream()
                .filter(line -> line.at("/file").asString().equals(file))
                .findAny()
                .orElseThrow(() -> new AssertionError(result.toString()));
    }

    private String committed(String... numbers) {
        return committed(clerk, numbers);
    }

    private static String committed(BatchDesk clerk, String... numbers) {
        String batch = clerk.upload(table(numbers));
        clerk.await(batch, "CHECKED");
        clerk.complete(batch);
        clerk.commit(batch, numbers.length);
        return batch;
    }

    private static String table(String... numbers) {
        StringBuilder table = new StringBuilder("专利号,专利名称,专利权人,授权日\n");
        for (String number : numbers) {
            table.append("ZL").append(number).append(",一种装置,武汉理工大学,2020-07-10\n");
        }
        return table.toString();
    }

    private static byte[] scan(String content) {
        return ("%PDF-1.7 " + content).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return content.toByteArray();
    }

    private static Answer sent(BatchDesk desk, String batch, String name, byte[] content) {
        return desk.http().upload("/api/batches/" + batch + "/scans", "file", name, content, Map.of());
    }

    private Answer uploaded(String batch) {
        return clerk.http().post("/api/batches/" + batch + "/scans/uploaded", null);
    }

    private List<String> attachments(String declaration) {
        return clerk.http()
                .get("/api/declarations/" + declaration + "/attachments")
                .json()
                .valueStream()
                .map(attachment -> attachment.at("/kind").asString())
                .toList();
    }

    private static Map<String, String> outcomes(JsonNode result) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        result.at("/lines")
                .valueStream()
                .forEach(line -> outcomes.put(
                        line.at("/file").asString(), line.at("/outcome").asString()));
        return outcomes;
    }
}
