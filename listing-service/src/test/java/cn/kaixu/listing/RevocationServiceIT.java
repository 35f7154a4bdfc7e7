package cn.kaixu.listing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.listing.DeclarationRevokedV1;
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

/** A declaration is revoked, or not, after its patentee was heard, on real servers. */
@ServiceTest
class RevocationServiceIT {

    private static final String PATENTEE = TestTokens.bearer("owner", "patentee", "revoked-org", "420100");
    private static final String STRANGER = TestTokens.bearer("other", "patentee", "other-org", "420100");
    private static final String REVIEWER = TestTokens.bearer("officer", "reviewer", "province", "420000");
    private static final String AGENT = TestTokens.bearer("agent", "agency-officer", "agency", "420100");
    private static final String REVOCATIONS = "/api/declarations/revocations/";
    private static final Map<String, Object> GROUNDS = Map.of(
            "legalBasis", "试点通知附件4注意事项三",
            "reasons", List.of(Map.of("field", "licensedToOthers", "text", "独占许可在有效期内")),
            "evidence", "鄂知运查〔2026〕7号");

    private final TestHttp http;
    private final KafkaProbe kafka;
    private final TestClock clock;

    @Autowired
    RevocationServiceIT(TestHttp http, KafkaProbe kafka, TestClock clock) {
        this.http = http;
        this.kafka = kafka;
        this.clock = clock;
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void revokesAfterAHearingThatNobodyUsed() {
        String id = announced("ZL201610018005.6");
        String path = proposed(id);
        assertThat(http.as(PATENTEE).get(of(id)).json()).isEmpty();
        assertProblem(say(PATENTEE, path + "/objections", "不属实"), 404, "not-found");
        assertProblem(say(REVIEWER, path + "/confirmation", ""), 403, "forbidden");
        assertThat(say(AGENT, path + "/confirmation", "属实")
                        .json()
                        .at("/lastDay")
                        .asString())
                .isEqualTo("2026-12-07");
        Answer seen = http.as(PATENTEE).get(of(id));
        assertThat(seen.json().at("/0/grounds/evidence").asString()).isEqualTo("鄂知运查〔2026〕7号");
        assertThat(seen.text()).doesNotContain("\"officer\"").doesNotContain("\"agent\"");
        assertProblem(http.as(STRANGER).get(of(id)), 404, "not-found");
        assertProblem(say(AGENT, path + "/upholding", ""), 409, "hearing-is-open");
        assertThat(state(id)).isEqualTo("ANNOUNCED");

        clock.advance(Duration.ofDays(16));
        DeclarationRevokedV1 message = kafka.await(DeclarationRevokedV1.class, id);
        assertThat(message.effectiveOn()).hasToString("2026-12-08");
        assertThat(message.reasons().getFirst().text()).isEqualTo("独占许可在有效期内");
        awaitState(id, "REVOKED");
        assertThat(http.get("/api/register?q=ZL201610018005.6")
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
        assertProblem(
                http.as(PATENTEE)
                        .post(
                                "/api/declarations/" + id + "/withdrawal",
                                Map.of("reason", "拟转让", "allOwnersAgreed", true)),
                409,
                "nothing-to-withdraw");
    }

    @Test
    void waitsForAnAnswerToAnObjection() {
        String id = announced("ZL201610018006.0");
        String path = proposed(id);
        say(AGENT, path + "/confirmation", "属实");
        assertProblem(say(STRANGER, path + "/objections", "不属实"), 404, "not-found");
        assertThat(say(PATENTEE, path + "/objections", "许可已于去年终止")
                        .json()
                        .at("/state")
                        .asString())
                .isEqualTo("OBJECTED");
        clock.advance(Duration.ofDays(16));
        assertProblem(say(REVIEWER, path + "/upholding", "属实"), 422, "revocation-needs-second-person");
        assertProblem(say(AGENT, path + "/upholding", " "), 422, "revocation-reason-missing");
        Answer dropped = say(AGENT, path + "/dropping", "许可确已终止");
        assertThat(dropped.json().at("/state").asString()).as(dropped.text()).isEqualTo("DROPPED");
        assertThat(state(id)).isEqualTo("ANNOUNCED");
        assertThat(http.as(AGENT)
                        .get("/api/declarations/revocations?state=DROPPED")
                        .text())
                .contains(id);
    }

    @Test
    void isMootOnceTheOwnersHaveWithdrawn() {
        String id = announced("ZL201610018007.5");
        String path = proposed(id);
        say(AGENT, path + "/confirmation", "属实");
        http.as(PATENTEE)
                .post("/api/declarations/" + id + "/withdrawal", Map.of("reason", "拟转让", "allOwnersAgreed", true));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(http.as(PATENTEE)
                                .get(of(id))
                                .json()
                                .at("/0/outcome")
                                .asString(""))
                        .isEqualTo("专利权人已撤回声明"));
        assertProblem(http.as(REVIEWER).post(of(id), GROUNDS), 409, "nothing-to-revoke");
    }

    private String proposed(String id) {
        assertProblem(http.as(PATENTEE).post(of(id), GROUNDS), 403, "forbidden");
        Answer proposed = http.as(REVIEWER).post(of(id), GROUNDS);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        return REVOCATIONS + proposed.json().at("/id").asString() + "/"
                + proposed.json().at("/run").asString();
    }

    private Answer say(String who, String path, String text) {
        return http.as(who).post(path, Map.of("text", text));
    }

    private static String of(String id) {
        return "/api/declarations/" + id + "/revocations";
    }

    private String announced(String patentNumber) {
        Answer submitted = http.as(PATENTEE).post("/api/declarations", form(patentNumber));
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
        return http.as(PATENTEE)
                .get("/api/declarations/" + id)
                .json()
                .at("/state")
                .asString();
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
        form.put("patentees", List.of(Map.of("name", "武汉理工大学")));
        form.put("royalty", Map.of("mode", "FREE"));
        form.put("licenceEnd", "2030-12-31");
        form.put("scope", "420000");
        form.put("promisesAccepted", true);
        form.put("allOwnersAgreed", true);
        return form;
    }
}
