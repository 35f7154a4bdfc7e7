package cn.kaixu.listing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.review.ReasonV1;
import cn.kaixu.contract.review.ReviewPassedV1;
import cn.kaixu.contract.review.ReviewReturnedV1;
import cn.kaixu.listing.register.RegisterProjection;
import cn.kaixu.platform.document.scan.ScannedCodes;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever holds a printed form reads its code and learns where it stands; nobody else learns anything. */
@ServiceTest
class FormVerificationIT {

    private static final String PATENTEE = TestTokens.bearer("print-a", "institution-clerk", "甲大学", "420100");
    private static final String VERIFY = "http://127.0.0.1:8080/verify/";
    private static final String FORMS = "/api/register/forms/";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestHttp http;
    private final KafkaProbe kafka;
    private final EventProcessingConfiguration processors;
    private final ScannedCodes codes = new ScannedCodes();

    @Autowired
    FormVerificationIT(TestHttp http, KafkaProbe kafka, EventProcessingConfiguration processors) {
        this.http = http;
        this.kafka = kafka;
        this.processors = processors;
    }

    @Test
    void tellsTheHolderWhereTheDeclarationStands() {
        String id = submitted(form("ZL201610009001.1", 20_000));
        Answer answer = http.get(FORMS + printed(id));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode found = answer.json();
        assertThat(found.at("/id").asString()).isEqualTo(id);
        assertThat(found.at("/round").asInt()).isEqualTo(1);
        assertThat(found.at("/newest").asBoolean()).isTrue();
        assertThat(found.at("/patentNumber").asString()).isEqualTo("ZL201610009001.1");
        assertThat(found.at("/title").asString()).isEqualTo("一种激光切割头");
        assertThat(found.at("/state").asString()).isEqualTo("SUBMITTED");
        assertThat(found.at("/signing/statement").isNull()).isTrue();
        assertThat(found.at("/signing/owners").findValuesAsString("name")).containsExactly("甲大学", "乙有限公司");
        assertThat(answer.text()).doesNotContain("张三", "027-55551234", "20000");
    }

    @Test
    void tellsWhoSignedHere() {
        Answer asked = http.as(PATENTEE).post("/api/declarations/consents", form("ZL201610009002.6", 20_000));
        String consent = asked.json().at("/id").asString();
        String hash = asked.json().at("/contentHash").asString();
        sign(PATENTEE, consent, 0, hash, "甲大学同意开放许可");
        sign(TestTokens.bearer("print-b", "firm", "乙有限公司", "420100"), consent, 1, hash, "乙有限公司同意开放许可");
        String id = consent.replaceFirst("C", "D");
        awaitState(id, "SUBMITTED");

        JsonNode signing = http.get(FORMS + printed(id)).json().at("/signing");
        assertThat(signing.at("/statement").asString()).isEqualTo("/verify/" + consent + "/1/" + hash);
        assertThat(signing.at("/owners").findValuesAsString("signedAt"))
                .hasSize(2)
                .allMatch(at -> at.startsWith("20"));
    }

    @Test
    void tellsNobodyElseThatThereIsADeclaration() {
        String id = submitted(form("ZL201610009003.0", 20_000));
        String key = printed(id).substring(id.length() + 3);
        String unknown = "D2016100090045";

        Answer never = http.get(FORMS + unknown + "/1/" + key);
        assertThat(never.status()).isEqualTo(404);
        for (String guess : List.of("/1/" + "0".repeat(32), "/2/" + key, "/0/" + key, "/1/" + key.substring(1))) {
            Answer wrong = http.get(FORMS + id + guess);
            assertThat(wrong.status()).isEqualTo(404);
            assertThat(said(wrong, id)).isEqualTo(said(never, unknown));
        }
    }

    @Test
    void knowsAPaperAgainThatIsNotTheNewestAnyMore() {
        String id = submitted(alone("ZL201610009011.5", 20_000));
        String first = printed(id);
        PatentNumber patent = new PatentNumber("ZL201610009011.5");
        kafka.send(new ReviewReturnedV1("R-" + id + "-1", id, 1, patent, List.of(new ReasonV1("royalty", "请说明依据"))));
        awaitState(id, "RETURNED");
        assertThat(http.get(FORMS + first).json().at("/newest").asBoolean()).isTrue();

        submitted(alone("ZL201610009011.5", 10_000));
        String second = printed(id);
        assertOutdated(first, 1, 2);
        assertThat(http.get(FORMS + second).json().at("/newest").asBoolean()).isTrue();

        kafka.send(new ReviewPassedV1("R-" + id + "-2", id, 2, patent));
        awaitState(id, "ANNOUNCED");
        Map<String, Object> free = Map.of("royalty", Map.of("mode", "FREE"), "allOwnersAgreed", true);
        assertThat(http.as(PATENTEE)
                        .post("/api/declarations/" + id + "/amendment", free)
                        .status())
                .isEqualTo(200);
        String amended = printed(id);
        assertOutdated(second, 2, 2);

        rebuild();
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                http.get(FORMS + amended).json().at("/newest").asBoolean())
                        .isTrue());
        assertThat(printed(id)).isEqualTo(amended);
        assertOutdated(first, 1, 2);
        assertOutdated(second, 2, 2);
    }

    private void assertOutdated(String print, int round, int newestRound) {
        JsonNode found = http.get(FORMS + print).json();
        assertThat(found.at("/round").asInt()).as(found.toString()).isEqualTo(round);
        assertThat(found.at("/newestRound").asInt()).isEqualTo(newestRound);
        assertThat(found.at("/newest").asBoolean(true)).isFalse();
        assertThat(found.at("/signing").isNull()).isTrue();
    }

    private void rebuild() {
        StreamingEventProcessor processor = processors
                .eventProcessor(RegisterProjection.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
    }

    /** Number, round and key, from the code on the form. */
    private String printed(String id) {
        byte[] pdf =
                http.as(PATENTEE).get("/api/declarations/" + id + "/form.pdf").bytes();
        String address = codes.read(pdf).getFirst();
        assertThat(address).startsWith(VERIFY + id + "/");
        return address.substring(VERIFY.length());
    }

    private String submitted(Map<String, Object> form) {
        Answer submitted = http.as(PATENTEE).post("/api/declarations", form);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        return submitted.json().at("/id").asString();
    }

    private void sign(String who, String consent, int owner, String hash, String typed) {
        Answer signed = http.as(who)
                .post(
                        "/api/declarations/invitations/" + consent + "/1/" + owner + "/signature",
                        Map.of("confirmation", typed, "contentHash", hash));
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
    }

    private void awaitState(String id, String state) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(http.as(PATENTEE)
                                .get("/api/declarations/" + id)
                                .json()
                                .at("/state")
                                .asString(""))
                        .isEqualTo(state));
    }

    /** A problem without what differs for every request. */
    private static Map<String, String> said(Answer answer, String id) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String field : List.of("type", "title", "status", "detail", "code")) {
            said.put(field, answer.json().at("/" + field).asString("").replace(id, "D…"));
        }
        return said;
    }

    /** The form of a patent with one owner, who may change the terms without asking others. */
    private static Map<String, Object> alone(String patentNumber, int amount) {
        Map<String, Object> form = form(patentNumber, amount);
        form.put("patentees", List.of(Map.of("name", "甲大学", "kind", "UNIVERSITY")));
        return form;
    }

    private static Map<String, Object> form(String patentNumber, int amount) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("patentNumber", patentNumber);
        form.put("title", "一种激光切割头");
        form.put("patentType", "INVENTION");
        form.put("grantDate", "2019-07-12");
        form.put(
                "patentees",
                List.of(Map.of("name", "甲大学", "kind", "UNIVERSITY"), Map.of("name", "乙有限公司", "kind", "ENTERPRISE")));
        form.put("royalty", Map.of("mode", "LUMP_SUM", "amount", amount, "payWithinDays", 30));
        form.put("licenceEnd", "2030-12-31");
        form.put("scope", "420000");
        form.put("promisesAccepted", true);
        form.put("allOwnersAgreed", true);
        form.put("contact", Map.of("name", "张三", "phone", "027-55551234"));
        return form;
    }
}
