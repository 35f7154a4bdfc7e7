package cn.kaixu.listing.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** An archive of several tables is one batch with one receipt; every answer says in which table a row stands. */
@ServiceTest
class SeveralTablesIT {

    private static final String WUHAN = "专利号,专利名称,专利权人,授权公告日\nZL201710555201.1,一种装置,武汉理工大学,2019-07-12\n";
    private static final String YICHANG = """
            汇总表,,,
            专利权人,专利名称,专利号,授权公告日
            三峡大学,另一装置,ZL201710555218.7,2019-07-12
            三峡大学,一种装置,ZL201710555201.1,2019-07-12
            三峡大学,坏号码,ZL201710555226.2,2019-07-12
            """;

    private final BatchDesk clerk;

    @Autowired
    SeveralTablesIT(TestHttp http) {
        String organisation = UUID.randomUUID().toString();
        this.clerk =
                new BatchDesk(http, TestTokens.bearer("clerk-" + organisation, "bureau-clerk", organisation, "420100"));
    }

    @Test
    void isHandedInAsOneBatch() throws IOException {
        String batch = clerk.upload(archive());
        JsonNode checked = clerk.await(batch, "CHECKED");
        assertThat(checked.at("/sheets"))
                .extracting(JsonNode::asString)
                .containsExactly("武汉.csv / CSV", "宜昌.csv / CSV");
        assertThat(checked.at("/counts/rows").asInt()).isEqualTo(4);

        JsonNode repeated = clerk.row(batch, 6);
        assertThat(repeated.at("/sheet").asString()).isEqualTo("宜昌.csv / CSV");
        assertThat(repeated.at("/sheetRow").asInt()).isEqualTo(4);
        assertThat(repeated.at("/findings")
                        .valueStream()
                        .filter(finding -> finding.at("/rule").asString().equals("patent-is-once-per-archive")))
                .extracting(
                        finding -> finding.at("/cell").asString(),
                        finding -> finding.at("/message").asString())
                .containsExactly(tuple("C4", "专利 ZL201710555201.1 在“武汉.csv / CSV”第 2 行已经填写过。"));
        assertThat(clerk.row(batch, 7).at("/findings/0/cell").asString()).isEqualTo("C5");

        assertThat(marked(batch).get("宜昌.csv"))
                .contains("专利号,授权公告日,\"处理结果（开许平台）\"")
                .contains("已经填写过");
        clerk.complete(batch);
        clerk.commit(batch, 2);
        assertThat(clerk.http().get("/api/batches/" + batch + "/receipt").json().at("/rows"))
                .extracting(
                        row -> row.at("/sheet").asString(),
                        row -> row.at("/sheetRow").asInt(),
                        row -> row.at("/outcome").asString())
                .containsExactly(
                        tuple("武汉.csv / CSV", 2, "SUBMITTED"),
                        tuple("宜昌.csv / CSV", 3, "SUBMITTED"),
                        tuple("宜昌.csv / CSV", 4, "REJECTED"),
                        tuple("宜昌.csv / CSV", 5, "REJECTED"));
    }

    private Map<String, String> marked(String batch) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(
                clerk.http().get("/api/batches/" + batch + "/workbook").bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("武汉.csv"));
            zip.write(WUHAN.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("宜昌.csv"));
            zip.write(YICHANG.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
