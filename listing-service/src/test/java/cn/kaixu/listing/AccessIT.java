package cn.kaixu.listing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.review.ReviewPassedV1;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import cn.kaixu.platform.test.access.AccessContract;
import cn.kaixu.platform.test.access.Premises;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reaches what: declarations, drafts, consents, attachments, batches and webhooks of a university, tried by everybody else. */
@ServiceTest
class AccessIT extends AccessContract {

    private static final String DECLARATIONS = "/api/declarations";
    private static final String UNIVERSITY = "access-university";
    private static final AtomicInteger SERIAL = new AtomicInteger(7000);

    private final TestHttp http;
    private final KafkaProbe kafka;

    @Autowired
    AccessIT(TestHttp http, KafkaProbe kafka) {
        this.http = http;
        this.kafka = kafka;
    }

    @Override
    protected Premises premises() {
        Premises premises = new Premises(UNIVERSITY);
        TestHttp clerk = http.as(premises.bearer("institution-clerk"));
        declaration(premises, clerk);
        consent(premises, clerk);
        draft(premises, clerk);
        batches(premises, clerk);
        webhook(premises, clerk);
        return premises;
    }

    private void declaration(Premises premises, TestHttp clerk) {
        Answer asked = created(clerk.post(DECLARATIONS + "/consents", form()));
        String invitation =
                DECLARATIONS + "/invitations/" + asked.json().at("/id").asString() + "/1/0";
        assertThat(clerk.post(invitation + "/signature", signature(asked)).status())
                .isEqualTo(200);
        String id = asked.json().at("/id").asString().replaceFirst("C", "D");
        String path = DECLARATIONS + "/" + id;
        await(() -> clerk.get(path + "/statement.pdf").status() == 200);
        byte[] report = "%PDF-1.7 a report".getBytes(StandardCharsets.UTF_8);
        Answer attached =
                clerk.upload(path + "/attachments", "file", "report.pdf", report, Map.of("kind", "EVALUATION_REPORT"));
        announce(id, asked.json().at("/patentNumber").asString());
        await(() -> clerk.get(path).json().at("/state").asString().equals("ANNOUNCED"));
        revocation(premises, path);
        Map<String, Object> change = Map.of("kind", "WITHDRAWAL", "reason", "拟转让");
        int run =
                created(clerk.post(path + "/changes", change)).json().at("/run").asInt();
        premises.withMark(id)
                .with(DECLARATIONS + "/{id}", path)
                .with(DECLARATIONS + "/{id}/changes/{run}", path + "/changes/" + run)
                .with(DECLARATIONS + "/{declaration}", path)
                .with(
                        DECLARATIONS + "/{declaration}/attachments/{id}",
                        created(attached).header("Location"))
                .withBody("POST /api/declarations/{declaration}/attachments", Map.of("kind", "EVALUATION_REPORT"))
                .withBody("POST /api/declarations/{id}/changes", change)
                .withBody("POST /api/declarations/{id}/withdrawal", Map.of("reason", "不再许可", "allOwnersAgreed", true))
                .withBody("POST /api/declarations/{id}/amendment", Map.of("licenceEnd", "2031-12-31"));
    }

    private void revocation(Premises premises, String declaration) {
        Map<String, Object> grounds = Map.of(
                "legalBasis", "通知第六条", "evidence", "附件一", "reasons", List.of(Map.of("field", "title", "text", "承诺不实")));
        String reviewer = TestTokens.bearer("reviewer-a", "reviewer", "hubei-ipo", "420000");
        Answer proposed = created(http.as(reviewer).post(declaration + "/revocations", grounds));
        premises.with(DECLARATIONS + "/revocations/{id}/{run}", proposed.header("Location"))
                .withBody("POST /api/declarations/revocations/{id}/{run}/objections", Map.of("text", "承诺属实"));
    }

    private void announce(String id, String patentNumber) {
        kafka.send(new ReviewPassedV1("R-" + id + "-1", id, 1, new PatentNumber(patentNumber)));
    }

    private static void consent(Premises premises, TestHttp clerk) {
        Answer asked = created(clerk.post(DECLARATIONS + "/consents", form()));
        String id = asked.json().at("/id").asString();
        String invitation = "/api/declarations/invitations/{id}/{run}/{owner}";
        premises.withMark(id)
                .with(DECLARATIONS + "/consents/{id}", DECLARATIONS + "/consents/" + id)
                .with(invitation, DECLARATIONS + "/invitations/" + id + "/1/0")
                .withBody("POST " + invitation + "/signature", signature(asked))
                .withBody("POST " + invitation + "/refusal", Map.of("reason", "费用过低"));
    }

    private static Map<String, Object> signature(Answer asked) {
        String hash = asked.json().at("/contentHash").asString();
        return Map.of("confirmation", UNIVERSITY + "同意开放许可", "contentHash", hash);
    }

    private static void draft(Premises premises, TestHttp clerk) {
        String path = created(clerk.post(DECLARATIONS + "/drafts", form())).header("Location");
        byte[] report = "%PDF-1.7 a draft's report".getBytes(StandardCharsets.UTF_8);
        Answer attached =
                clerk.upload(path + "/attachments", "file", "report.pdf", report, Map.of("kind", "EVALUATION_REPORT"));
        premises.withMark(last(path))
                .with(DECLARATIONS + "/drafts/{id}", path)
                .with(DECLARATIONS + "/drafts/{draft}", path)
                .with(
                        DECLARATIONS + "/drafts/{draft}/attachments/{id}",
                        created(attached).header("Location"))
                .withHeader("If-Match", "\"1\"")
                .withBody("POST /api/declarations/drafts/{draft}/attachments", Map.of("kind", "EVALUATION_REPORT"))
                .withBody("PUT /api/declarations/drafts/{id}", form());
    }

    private static void batches(Premises premises, TestHttp clerk) {
        String checked = batch(clerk, "专利号,专利名称,专利权人\n" + number() + ",一种书桌," + UNIVERSITY + "\n", "CHECKED");
        String open = batch(clerk, "专利号,名字,单位,学院\n" + number() + ",一种书桌,甲大学,机电\n", "AWAITING_COLUMNS");
        Map<String, Object> upload = Map.of("fileName", "表.csv", "size", 10, "sha256", "0".repeat(64));
        String pieces = created(clerk.post("/api/batches/uploads", upload)).header("Location");
        premises.withMark(last(checked))
                .withMark(last(open))
                .withMark(last(pieces))
                .with("/api/batches/{id}", checked)
                .with("/api/batches/{id}/columns", open + "/columns")
                .with("/api/batches/uploads/{id}", pieces)
                .withHeader("Upload-Offset", "0")
                .withBody("PATCH /api/batches/{id}/rows", Map.of("all", true, "set", Map.of("scope", "420000")))
                .withBody(
                        "PATCH /api/batches/{id}/rows/dates",
                        Map.of("rows", List.of(Map.of("row", 2, "filingDate", "2018-08-06"))))
                .withBody("PUT /api/batches/{id}/columns", Map.of("columns", Map.of("A", "PATENT_NUMBER")));
    }

    private static String batch(TestHttp clerk, String table, String state) {
        Answer sent = clerk.with("Idempotency-Key", number())
                .upload("/api/batches", "file", "汇总表.csv", table.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        String path = sent.header("Location");
        await(() -> clerk.get(path).json().at("/state").asString().equals(state));
        return path;
    }

    private static void webhook(Premises premises, TestHttp clerk) {
        Answer added = created(clerk.post("/api/webhooks", Map.of("url", "https://1.1.1.1/" + number())));
        String id = added.json().at("/id").asString();
        premises.withMark(id)
                .with("/api/webhooks/{id}", "/api/webhooks/" + id)
                .with(
                        "/api/webhooks/{id}/deliveries/{delivery}",
                        "/api/webhooks/" + id + "/deliveries/00000000-0000-4000-8000-000000000000");
    }

    private static Map<String, Object> form() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("patentNumber", number());
        form.put("title", "一种激光切割头");
        form.put("grantDate", "2019-07-12");
        form.put("patentees", List.of(Map.of("name", UNIVERSITY, "kind", "UNIVERSITY")));
        form.put("royalty", Map.of("mode", "FREE"));
        form.put("licenceEnd", "2030-12-31");
        form.put("scope", "420000");
        form.put("promisesAccepted", true);
        return form;
    }

    private static String number() {
        String digits = "20161000" + SERIAL.incrementAndGet();
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += Character.digit(digits.charAt(i), 10) * (2 + i % 8);
        }
        return "ZL" + digits + "." + "0123456789X".charAt(sum % 11);
    }

    private static void await(Callable<Boolean> reached) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(reached);
    }

    private static Answer created(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
