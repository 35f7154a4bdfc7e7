package cn.kaixu.listing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.kaixu.contract.listing.DeclarationPapersChangedV1;
import cn.kaixu.contract.listing.DeclarationSubmittedV1;
import cn.kaixu.contract.listing.PaperV1;
import cn.kaixu.contract.listing.PapersV1;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers from the draft into the declaration, on real servers. */
@ServiceTest
class PaperServiceIT {

    private static final String DRAFTS = "/api/declarations/drafts";
    private static final String OWNER = TestTokens.bearer("owner", "patentee", "papers-a", "420100");
    private static final String COLLEAGUE = TestTokens.bearer("colleague", "patentee", "papers-a", "420100");
    private static final String COMPANY = TestTokens.bearer("company", "institution-clerk", "丙有限公司", "420100");
    private static final String REVIEWER = TestTokens.bearer("reviewer-a", "reviewer", "hubei-ipo", "420000");

    private final TestHttp http;
    private final KafkaProbe kafka;
    private final JdbcClient sql;

    @Autowired
    PaperServiceIT(TestHttp http, KafkaProbe kafka, JdbcClient sql) {
        this.http = http;
        this.kafka = kafka;
        this.sql = sql;
    }

    @Test
    void takesAUtilityModelInOnlyWithItsReport() {
        Map<String, Object> form = form("ZL202220007001.9", "武汉试验有限公司");
        Answer bare = http.as(OWNER).post("/api/declarations", form);
        assertProblem(bare, 422, "papers-are-missing");
        assertThat(bare.json().at("/errors/0/field").asString()).isEqualTo("papers.EVALUATION_REPORT");
        assertThat(bare.json().at("/errors/0/message").asString()).contains("专利权评价报告", "专利法第五十条");

        String draft = draft(OWNER, form);
        assertThat(missing(OWNER, DRAFTS + "/" + draft)).containsExactly("EVALUATION_REPORT", "BUSINESS_LICENCE");
        assertProblem(handIn(OWNER, draft, form), 422, "papers-are-missing");
        String file = attach(OWNER, draft, "EVALUATION_REPORT").header("Location");
        assertThat(http.as(OWNER).get(file).text()).isEqualTo("%PDF-1.7 EVALUATION_REPORT");

        Answer submitted = handIn(OWNER, draft, form);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        String declaration = "/api/declarations/" + submitted.json().at("/id").asString();
        assertProblem(http.as(OWNER).get(file), 404, "not-found");
        assertThat(http.as(REVIEWER).get(declaration + "/attachments").json().findValuesAsString("kind"))
                .containsExactly("EVALUATION_REPORT");
        JsonNode papers = http.as(REVIEWER).get(declaration + "/papers").json();
        assertThat(papers.at("/verdict").asString()).isEqualTo("UNKNOWN");
        assertThat(papers.at("/version").asString()).isEqualTo("pilot-2026.1");
        assertThat(missing(REVIEWER, declaration)).containsExactly("BUSINESS_LICENCE");

        upload(OWNER, declaration + "/attachments", "BUSINESS_LICENCE");
        assertThat(http.as(REVIEWER)
                        .get(declaration + "/papers")
                        .json()
                        .at("/verdict")
                        .asString())
                .isEqualTo("PASS");
    }

    @Test
    void tellsTheReviewOfThePapersAndOfEveryChange() {
        String id = "D2022200070057";
        Map<String, Object> form = form("ZL202220007005.7", "武汉试验有限公司");
        String draft = draft(OWNER, form);
        attach(OWNER, draft, "EVALUATION_REPORT");
        handIn(OWNER, draft, form);
        PapersV1 submitted = submittedPapers(id);
        assertThat(kinds(submitted)).containsExactly("EVALUATION_REPORT");
        assertThat(submitted.ownersSignedHere()).isFalse();
        assertThat(submitted.attached().getFirst().sha256()).hasSize(64);

        upload(OWNER, "/api/declarations/" + id + "/attachments", "BUSINESS_LICENCE");
        DeclarationPapersChangedV1 changed = kafka.await(DeclarationPapersChangedV1.class, id);
        assertThat(changed.round()).isEqualTo(1);
        assertThat(kinds(changed.papers())).containsExactlyInAnyOrder("EVALUATION_REPORT", "BUSINESS_LICENCE");
        Awaitility.await()
                .untilAsserted(() -> assertThat(sql.sql("select holder from papers_to_tell")
                                .query(String.class)
                                .list())
                        .noneMatch(holder -> holder.startsWith(id)));
        assertThat(kafka.all("kaixu.listing.declaration").stream()
                        .filter(sent -> sent.key().equals(id))
                        .map(sent -> sent.headers().get("ce_type")))
                .as("the files that came with the form are no change")
                .containsExactly(
                        "kaixu.listing.declaration-submitted.v1", "kaixu.listing.declaration-papers-changed.v1");
    }

    @Test
    void tellsOfTheOthersWhereOneCannotBeTold() {
        sql.sql("insert into papers_to_tell (holder, changed_at) values ('D-nobody/x', '2020-01-01')")
                .update();
        String id = "D2022200070061";
        Map<String, Object> form = form("ZL202220007006.1", "武汉试验有限公司");
        String draft = draft(OWNER, form);
        attach(OWNER, draft, "EVALUATION_REPORT");
        handIn(OWNER, draft, form);
        submittedPapers(id);

        upload(OWNER, "/api/declarations/" + id + "/attachments", "BUSINESS_LICENCE");

        assertThat(kinds(kafka.await(DeclarationPapersChangedV1.class, id).papers()))
                .contains("BUSINESS_LICENCE");
        sql.sql("delete from papers_to_tell where holder = 'D-nobody/x'").update();
    }

    @Test
    void countsNobodyElsesFiles() {
        Map<String, Object> form = form("ZL202220007002.3", "武汉试验有限公司");
        String theirs = draft(COLLEAGUE, form);
        String file = attach(COLLEAGUE, theirs, "EVALUATION_REPORT").header("Location");
        assertProblem(http.as(OWNER).post("/api/declarations?draft=" + theirs, form), 422, "papers-are-missing");
        for (String path : List.of(file, DRAFTS + "/" + theirs + "/attachments", DRAFTS + "/" + theirs + "/papers")) {
            assertProblem(http.as(OWNER).get(path), 404, "not-found");
        }
        assertProblem(http.as(OWNER).delete(file), 404, "not-found");
        assertProblem(http.as(REVIEWER).get(file), 403, "forbidden");
        assertThat(http.as(COLLEAGUE).get(file).status()).isEqualTo(200);
    }

    @Test
    void destroysTheFilesOfADraftWithIt() {
        String draft = draft(OWNER, form("ZL202220007003.8", "李明"));
        assertThat(missing(OWNER, DRAFTS + "/" + draft))
                .containsExactly("EVALUATION_REPORT", "IDENTITY_DOCUMENT", "PATENT_CERTIFICATE");
        attach(OWNER, draft, "IDENTITY_DOCUMENT");
        String second = attach(OWNER, draft, "PATENT_CERTIFICATE").header("Location");
        assertThat(http.as(OWNER).delete(second).status()).isEqualTo(204);
        assertThat(http.as(OWNER).get(DRAFTS + "/" + draft + "/attachments").json())
                .hasSize(1);

        String reference = sql.sql("select reference from attachment where holder = ?")
                .param("draft:" + draft)
                .query(String.class)
                .single();
        http.as(OWNER).delete(DRAFTS + "/" + draft);
        assertThat(sql.sql("select count(*) from attachment where holder = ? or reference = ?")
                        .params("draft:" + draft, reference)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void takesThePapersAlongWhileTheOwnersSign() {
        Map<String, Object> form = form("ZL202230007001.4", "丙有限公司");
        form.remove("allOwnersAgreed");
        String draft = draft(COMPANY, form);
        String ask = "/api/declarations/consents?draft=" + draft;
        assertProblem(http.as(COMPANY).post(ask, form), 422, "papers-are-missing");
        attach(COMPANY, draft, "EVALUATION_REPORT");
        Answer asked = http.as(COMPANY).post(ask, form);
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);

        Map<String, Object> signature = Map.of(
                "confirmation",
                "丙有限公司同意开放许可",
                "contentHash",
                asked.json().at("/contentHash").asString());
        Answer signed = http.as(COMPANY).post("/api/declarations/invitations/C2022300070014/1/0/signature", signature);
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(http.as(REVIEWER)
                                .get("/api/declarations/D2022300070014/attachments")
                                .json())
                        .hasSize(1));
        PapersV1 submitted = submittedPapers("D2022300070014");
        assertThat(kinds(submitted)).containsExactly("EVALUATION_REPORT");
        assertThat(submitted.ownersSignedHere()).isTrue();
    }

    private PapersV1 submittedPapers(String declaration) {
        return Objects.requireNonNull(
                kafka.await(DeclarationSubmittedV1.class, declaration).papers());
    }

    private static List<String> kinds(PapersV1 papers) {
        return papers.attached().stream().map(PaperV1::kind).toList();
    }

    private Answer handIn(String who, String draft, Map<String, Object> form) {
        return http.as(who).post("/api/declarations?draft=" + draft, form);
    }

    private String draft(String who, Map<String, Object> form) {
        Answer begun = http.as(who).post(DRAFTS, form);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return begun.json().at("/id").asString();
    }

    private Answer attach(String who, String draft, String kind) {
        return upload(who, DRAFTS + "/" + draft + "/attachments", kind);
    }

    private Answer upload(String who, String path, String kind) {
        byte[] content = ("%PDF-1.7 " + kind).getBytes(StandardCharsets.UTF_8);
        Answer attached = http.as(who).upload(path, "file", "a.pdf", content, Map.of("kind", kind));
        assertThat(attached.status()).as(attached.text()).isEqualTo(201);
        return attached;
    }

    private List<String> missing(String who, String path) {
        JsonNode items = http.as(who).get(path + "/papers").json().at("/items");
        return items.valueStream()
                .filter(item -> !item.at("/attached").asBoolean())
                .map(item -> item.at("/kind").asString())
                .toList();
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private static Map<String, Object> form(String patentNumber, String owner) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("patentNumber", patentNumber);
        form.put("title", "一种激光切割头");
        form.put("grantDate", "2023-07-12");
        form.put("patentees", List.of(Map.of("name", owner)));
        form.put("royalty", Map.of("mode", "FREE"));
        form.put("licenceEnd", "2031-12-31");
        form.put("scope", "420000");
        form.put("promisesAccepted", true);
        form.put("allOwnersAgreed", true);
        form.put("evaluationReport", "POSITIVE");
        return form;
    }
}
