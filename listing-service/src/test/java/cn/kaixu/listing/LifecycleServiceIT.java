package cn.kaixu.listing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.listing.DeclarationExpiredV1;
import cn.kaixu.contract.listing.DeclarationTermsAmendedV1;
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

/** What happens to a declaration after its announcement, on real servers. */
@ServiceTest
class LifecycleServiceIT {

    private static final String PATENTEE = TestTokens.bearer("owner", "patentee", "demo-life", "420100");
    private static final String STRANGER = TestTokens.bearer("other", "patentee", "demo-else", "420100");
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final TestHttp http;
    private final KafkaProbe kafka;
    private final TestClock clock;

    @Autowired
    LifecycleServiceIT(TestHttp http, KafkaProbe kafka, TestClock clock) {
        this.http = http;
        this.kafka = kafka;
        this.clock = clock;
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void offersAmendedTermsFromThenOn() {
        String id = announced("ZL201610004001.2", "2030-12-31");
        String path = "/api/declarations/" + id + "/amendment";
        Map<String, Object> free = new LinkedHashMap<>(Map.of("royalty", Map.of("mode", "FREE")));
        assertProblem(http.as(PATENTEE).post(path, free), 422, "declaration-not-acceptable");
        free.put("allOwnersAgreed", true);
        assertProblem(http.as(STRANGER).post(path, free), 404, "not-found");
        assertProblem(http.as(PATENTEE).with("If-Match", "\"0\"").post(path, free), 412, "stale-precondition");

        Answer amended = http.as(PATENTEE).with("If-Match", "\"1\"").post(path, free);
        assertThat(amended.status()).as(amended.text()).isEqualTo(200);
        assertThat(amended.json().at("/royalty/mode").asString()).isEqualTo("FREE");
        assertThat(amended.json().at("/amendedOn").asString()).isEqualTo("2026-11-22");
        DeclarationTermsAmendedV1 message = kafka.await(DeclarationTermsAmendedV1.class, id);
        assertThat(message.amendment()).isEqualTo(1);
        assertThat(message.terms().royalty().mode()).isEqualTo("FREE");
        assertThat(http.get("/api/register?q=ZL201610004001.2")
                        .json()
                        .at("/items/0/royalty/mode")
                        .asString())
                .isEqualTo("FREE");
    }

    @Test
    void expiresTheDayAfterTheLastUnlessRenewed() {
        String expiring = announced("ZL201610004002.7", "2026-11-23");
        String renewed = announced("ZL201610004003.1", "2026-11-23");
        Answer renewal = http.as(PATENTEE)
                .post(
                        "/api/declarations/" + renewed + "/amendment",
                        Map.of("licenceEnd", "2027-11-23", "allOwnersAgreed", true));
        assertThat(renewal.status()).as(renewal.text()).isEqualTo(200);

        clock.advance(Duration.ofDays(2));
        assertThat(kafka.await(DeclarationExpiredV1.class, expiring).lastDay()).hasToString("2026-11-23");
        awaitState(expiring, "EXPIRED");
        assertThat(http.get("/api/register?q=ZL201610004002.7")
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(http.as(PATENTEE)
                        .get("/api/declarations/" + renewed)
                        .json()
                        .at("/state")
                        .asString())
                .isEqualTo("ANNOUNCED");
    }

    private String announced(String patentNumber, String licenceEnd) {
        Answer submitted = http.as(PATENTEE).post("/api/declarations", form(patentNumber, licenceEnd));
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        String id = submitted.json().at("/id").asString();
        kafka.send(new ReviewPassedV1("R-" + id + "-1", id, 1, new PatentNumber(patentNumber)));
        awaitState(id, "ANNOUNCED");
        return id;
    }

    private void awaitState(String id, String state) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(http.as(PATENTEE)
                                .get("/api/declarations/" + id)
                                .json()
                                .at("/state")
                                .asString())
                        .isEqualTo(state));
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private static Map<String, Object> form(String patentNumber, String licenceEnd) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("patentNumber", patentNumber);
        form.put("title", "一种激光切割头");
        form.put("grantDate", "2019-07-12");
        form.put("patentees", List.of(Map.of("name", "武汉理工大学")));
        form.put("royalty", Map.of("mode", "LUMP_SUM", "amount", 20_000, "payWithinDays", 30));
        form.put("licenceEnd", licenceEnd);
        form.put("scope", "420000");
        form.put("promisesAccepted", true);
        form.put("allOwnersAgreed", true);
        return form;
    }
}
