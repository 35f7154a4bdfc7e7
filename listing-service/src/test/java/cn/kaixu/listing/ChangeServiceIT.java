package cn.kaixu.listing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.listing.DeclarationTermsAmendedV1;
import cn.kaixu.contract.listing.DeclarationWithdrawnV1;
import cn.kaixu.contract.review.ReviewPassedV1;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestClock;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Co-owners change what they declared, on real servers. */
@ServiceTest
class ChangeServiceIT {

    private static final String INVITATIONS = "/api/declarations/invitations/";
    private static final String UNIVERSITY = TestTokens.bearer("clerk", "institution-clerk", "丙大学", "420100");
    private static final String COMPANY = TestTokens.bearer("company", "firm", "丁有限公司", "420100");
    private static final String STRANGER = TestTokens.bearer("other", "institution-clerk", "戊大学", "420100");
    private static final String REVIEWER = TestTokens.bearer("officer", "reviewer", "province", "420000");
    private static final Map<String, Object> WITHDRAWAL = Map.of("kind", "WITHDRAWAL", "reason", "拟转让");

    private final TestHttp http;
    private final KafkaProbe kafka;
    private final TestClock clock;

    @Autowired
    ChangeServiceIT(TestHttp http, KafkaProbe kafka, TestClock clock) {
        this.http = http;
        this.kafka = kafka;
        this.clock = clock;
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void withdrawsOnceEveryOwnerHasSigned() {
        String id = announced("ZL201610018001.8");
        assertProblem(http.as(STRANGER).post(changes(id), WITHDRAWAL), 404, "not-found");
        assertProblem(http.as(COMPANY).post(changes(id), WITHDRAWAL), 403, "forbidden");
        Answer asked = http.as(UNIVERSITY).post(changes(id), WITHDRAWAL);
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        assertThat(asked.json().at("/kind").asString()).isEqualTo("WITHDRAWAL");

        sign(UNIVERSITY, asked, 0, "丙大学同意撤回开放许可声明");
        assertThat(state(id)).isEqualTo("ANNOUNCED");
        assertThat(http.as(REVIEWER).get(changes(id)).json().findValuesAsString("state"))
                .contains("OPEN", "SIGNED", "INVITED");
        sign(COMPANY, asked, 1, "丁有限公司同意撤回开放许可声明");

        assertThat(kafka.await(DeclarationWithdrawnV1.class, id).reason()).isEqualTo("拟转让");
        awaitState(id, "WITHDRAWN");
        assertThat(http.as(UNIVERSITY).get(changes(id) + "/1/statement.pdf").text())
                .startsWith("%PDF");
        assertThat(http.as(STRANGER).get(changes(id) + "/1/statement.pdf").status())
                .isEqualTo(404);
    }

    @Test
    void amendsOnceEveryOwnerHasSignedAndRefusesAnOutdatedText() {
        String id = announced("ZL201610018002.2");
        Map<String, Object> free = Map.of("kind", "AMENDMENT", "royalty", Map.of("mode", "FREE"));
        Answer asked = http.as(UNIVERSITY).post(changes(id), free);
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        sign(COMPANY, asked, 1, "丁有限公司同意调整许可条件");
        sign(UNIVERSITY, asked, 0, "丙大学同意调整许可条件");
        assertThat(kafka.await(DeclarationTermsAmendedV1.class, id)
                        .terms()
                        .royalty()
                        .mode())
                .isEqualTo("FREE");

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertProblem(http.as(UNIVERSITY).post(changes(id), free), 422, "changes-nothing"));
    }

    @Test
    void endsWhenNotEverybodyAnswersInTime() {
        String id = announced("ZL201610018003.7");
        Answer asked = http.as(UNIVERSITY).post(changes(id), WITHDRAWAL);
        assertThat(asked.json().at("/answerBy").asString()).isEqualTo("2026-12-22");
        clock.advance(Duration.ofDays(31));
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(http.as(UNIVERSITY)
                                .get("/api/declarations/consents/"
                                        + asked.json().at("/id").asString())
                                .json()
                                .at("/state")
                                .asString())
                        .isEqualTo("EXPIRED"));
        assertThat(state(id)).isEqualTo("ANNOUNCED");
        assertThat(http.as(UNIVERSITY).post(changes(id), WITHDRAWAL).status()).isEqualTo(201);
    }

    @Test
    void takesPaperFromARepresentativeWithTheStatementOfAllOnly() {
        String id = announced("ZL201610018004.1");
        Map<String, Object> stamped = new LinkedHashMap<>(Map.of("reason", "拟转让", "allOwnersAgreed", true));
        String path = "/api/declarations/" + id + "/withdrawal";
        assertProblem(http.as(UNIVERSITY).post(path, stamped), 422, "owners-statement-missing");
        stamped.put("statement", "no-such-file");
        assertProblem(http.as(UNIVERSITY).post(path, stamped), 404, "not-found");
        stamped.put("statement", attached(id, "PATENT_CERTIFICATE"));
        assertProblem(http.as(UNIVERSITY).post(path, stamped), 422, "owners-statement-missing");
        stamped.put("statement", attached(id, "OWNERS_STATEMENT"));
        Answer withdrawn = http.as(UNIVERSITY).post(path, stamped);
        assertThat(withdrawn.json().at("/state").asString())
                .as(withdrawn.text())
                .isEqualTo("WITHDRAWN");
    }

    private String attached(String id, String kind) {
        return http.as(UNIVERSITY)
                .upload(
                        "/api/declarations/" + id + "/attachments?kind=" + kind,
                        "file",
                        "a.pdf",
                        "%PDF-1.7 signed".getBytes(StandardCharsets.UTF_8),
                        Map.of())
                .json()
                .at("/id")
                .asString();
    }

    private void sign(String who, Answer asked, int owner, String typed) {
        String path = INVITATIONS + asked.json().at("/id").asString() + "/"
                + asked.json().at("/run").asString() + "/" + owner + "/signature";
        Answer signed = http.as(who)
                .post(
                        path,
                        Map.of(
                                "confirmation",
                                typed,
                                "contentHash",
                                asked.json().at("/contentHash").asString()));
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
    }

    private String announced(String patentNumber) {
        Answer submitted = http.as(UNIVERSITY).post("/api/declarations", form(patentNumber));
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        String id = submitted.json().at("/id").asString();
        kafka.send(new ReviewPassedV1("R-" + id + "-1", id, 1, new PatentNumber(patentNumber)));
        awaitState(id, "ANNOUNCED");
        return id;
    }

    private void awaitState(String id, String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(state(id)).isEqualTo(state));
    }

    private String state(String id) {
        return http.as(UNIVERSITY)
                .get("/api/declarations/" + id)
                .json()
                .at("/state")
                .asString();
    }

    private static String changes(String id) {
        return "/api/declarations/" + id + "/changes";
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private static Map<String, Object> form(String patentNumber) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("patentNumber", patentNumber);
        form.put("title", "一种激光切割头");
        form.put("grantDate", "2019-07-12");
        form.put(
                "patentees",
                List.of(Map.of("name", "丙大学", "kind", "UNIVERSITY"), Map.of("name", "丁有限公司", "kind", "ENTERPRISE")));
        form.put("royalty", Map.of("mode", "LUMP_SUM", "amount", 20_000, "payWithinDays", 30));
        form.put("licenceEnd", "2030-12-31");
        form.put("scope", "420000");
        form.put("promisesAccepted", true);
        form.put("allOwnersAgreed", true);
        return form;
    }
}
