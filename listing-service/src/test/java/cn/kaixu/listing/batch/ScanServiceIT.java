package cn.kaixu.listing.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Signed statements that come as scans, all at once. */
@ServiceTest
class ScanServiceIT {

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

    private String committed(String... numbers) {
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
