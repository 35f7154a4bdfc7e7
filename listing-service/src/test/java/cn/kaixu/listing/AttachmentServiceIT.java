package cn.kaixu.listing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.review.ReasonV1;
import cn.kaixu.contract.review.ReviewRefusedV1;
import cn.kaixu.contract.review.ReviewReturnedV1;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of a declaration, on real servers. */
@ServiceTest
class AttachmentServiceIT {

    private static final String OWNER = TestTokens.bearer("owner", "patentee", "demo-files", "420100");
    private static final String STRANGER = TestTokens.bearer("other", "patentee", "demo-else", "420100");
    private static final String REVIEWER = TestTokens.bearer("reviewer-a", "reviewer", "hubei-ipo", "420000");
    private static final String MANAGER = TestTokens.bearer("manager-a", "manager", "hubei-ipo", "420000");
    private static final String REPORT = "%PDF-1.7 the report says something unmistakable";

    private final TestHttp http;
    private final KafkaProbe kafka;
    private final JdbcClient sql;

    @Autowired
    AttachmentServiceIT(TestHttp http, KafkaProbe kafka, JdbcClient sql) {
        this.http = http;
        this.kafka = kafka;
        this.sql = sql;
    }

    @Test
    void showsAFileToTheSubmitterAndThoseWhoDecide() {
        String path = declared("ZL201610005001.4");
        Answer attached = attach(path, "张三的报告.exe", REPORT.getBytes(StandardCharsets.UTF_8));
        assertThat(attached.status()).as(attached.text()).isEqualTo(201);
        assertThat(attached.json().at("/contentType").asString()).isEqualTo("application/pdf");

        String file = attached.header("Location");
        for (String reader : List.of(OWNER, REVIEWER)) {
            Answer read = http.as(reader).get(file);
            assertThat(read.text()).isEqualTo(REPORT);
            assertThat(read.header("Content-Disposition")).startsWith("attachment");
            assertThat(http.as(reader).get(path).json()).hasSize(1);
        }
        assertProblem(http.as(STRANGER).get(file), 404, "not-found");
        assertProblem(http.as(STRANGER).get(path), 404, "not-found");
        assertProblem(http.as(MANAGER).get(file), 403, "forbidden");
        assertProblem(http.get(file), 401, "unauthenticated");
        assertThat(sql.sql("select count(*) from vault_entry where encode(content, 'escape') like '%unmistakable%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void looksAtTheContentAndNotAtTheName() {
        String path = declared("ZL201610005002.9");
        assertProblem(attach(path, "report.pdf", new byte[] {'M', 'Z', 0}), 415, "attachment-kind-not-accepted");
        byte[] active = "%PDF-1.7 << /S /JavaScript /JS (app.alert(1)) >>".getBytes(StandardCharsets.UTF_8);
        assertProblem(attach(path, "report.pdf", active), 422, "attachment-is-active");
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, 0, large, 0, 3);
        assertProblem(attach(path, "scan.jpg", large), 413, "attachment-too-large");
        assertThat(http.as(OWNER).get(path).json()).isEmpty();
    }

    @Test
    void destroysAFileOnlyWhileNobodyReliesOnIt() {
        String path = declared("ZL201610005003.3");
        String id = path.substring("/api/declarations/".length(), path.indexOf("/attachments"));
        String file = attach(path, "report.pdf", REPORT.getBytes(StandardCharsets.UTF_8))
                .header("Location");
        String subject = "attachment:" + file.substring(file.lastIndexOf('/') + 1);
        assertProblem(http.as(OWNER).delete(file), 409, "attachment-is-relied-on");

        kafka.send(new ReviewReturnedV1(
                "R-" + id + "-1",
                id,
                1,
                new PatentNumber("ZL201610005003.3"),
                List.of(new ReasonV1("evaluationReport", "报告不清晰"))));
        Awaitility.await()
                .untilAsserted(() -> assertThat(http.as(OWNER)
                                .get("/api/declarations/" + id)
                                .json()
                                .at("/state")
                                .asString())
                        .isEqualTo("RETURNED"));
        assertThat(http.as(OWNER).delete(file).status()).isEqualTo(204);
        assertProblem(http.as(OWNER).get(file), 404, "not-found");
        assertThat(sql.sql("select count(*) from vault_key where subject = ?")
                        .param(subject)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsTheFilesOfOneSubmitterFromTheNext() {
        String path = declared("ZL201610005004.8");
        String id = path.substring("/api/declarations/".length(), path.indexOf("/attachments"));
        String file = attach(path, "report.pdf", REPORT.getBytes(StandardCharsets.UTF_8))
                .header("Location");
        kafka.send(new ReviewRefusedV1(
                "R-" + id + "-1",
                id,
                1,
                new PatentNumber("ZL201610005004.8"),
                List.of(new ReasonV1("patentees", "非专利权人提交"))));
        Awaitility.await()
                .until(() -> http.as(STRANGER)
                                .post("/api/declarations", form("ZL201610005004.8"))
                                .status()
                        == 201);

        assertThat(http.as(STRANGER).get(path).json()).isEmpty();
        assertProblem(http.as(STRANGER).get(file), 404, "not-found");
        assertThat(http.as(STRANGER).get("/api/declarations/" + id + "/papers").text())
                .doesNotContain("\"attached\":true");
    }

    private Answer attach(String path, String name, byte[] content) {
        return http.as(OWNER).upload(path, "file", name, content, Map.of("kind", "EVALUATION_REPORT"));
    }

    private static Map<String, Object> form(String patentNumber) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("patentNumber", patentNumber);
        form.put("title", "一种激光切割头");
        form.put("grantDate", "2019-07-12");
        form.put("patentees", List.of(Map.of("name", "武汉理工大学")));
        form.put("royalty", Map.of("mode", "FREE"));
        form.put("licenceEnd", "2030-12-31");
        form.put("scope", "420000");
        form.put("promisesAccepted", true);
        form.put("allOwnersAgreed", true);
        return form;
    }

    private String declared(String patentNumber) {
        Answer submitted = http.as(OWNER).post("/api/declarations", form(patentNumber));
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        return "/api/declarations/" + submitted.json().at("/id").asString() + "/attachments";
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
