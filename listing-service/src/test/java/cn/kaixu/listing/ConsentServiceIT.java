package cn.kaixu.listing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.listing.DeclarationSubmittedV1;
import cn.kaixu.listing.consent.view.ConsentProjection;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Co-owners sign a statement until the declaration is handed in, on real servers. */
@ServiceTest
class ConsentServiceIT {

    private static final String CONSENTS = "/api/declarations/consents";
    private static final String INVITATIONS = "/api/declarations/invitations";
    private static final String UNIVERSITY = TestTokens.bearer("clerk", "institution-clerk", "甲大学", "420100");
    private static final String COMPANY = TestTokens.bearer("company", "firm", "乙有限公司", "420100");
    private static final String PERSON = TestTokens.bearer("李明", "patentee", "person-7", "420100");
    private static final String NAMESAKE = TestTokens.bearer("李明", "patentee", "person-8", "420500");

    private final TestHttp http;
    private final KafkaProbe kafka;
    private final JdbcClient sql;
    private final EventProcessingConfiguration processors;

    @Autowired
    ConsentServiceIT(TestHttp http, KafkaProbe kafka, JdbcClient sql, EventProcessingConfiguration processors) {
        this.http = http;
        this.kafka = kafka;
        this.sql = sql;
        this.processors = processors;
    }

    @Test
    void handsInOnceEveryOwnerHasSigned() {
        Answer asked = http.as(UNIVERSITY).post(CONSENTS, form("ZL201610003001.0"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        String id = "C2016100030010";
        String hash = asked.json().at("/contentHash").asString();

        sign(UNIVERSITY, id, 0, hash, null, "甲大学同意开放许可");
        sign(COMPANY, id, 1, hash, null, "乙有限公司同意开放许可");
        assertThat(http.as(UNIVERSITY).get("/api/declarations/D2016100030010").status())
                .isEqualTo(404);
        String address = asked.json().at("/owners/2/invitation").asString();
        String secret = address.substring(address.indexOf("invitation=") + 11);
        Answer last = sign(PERSON, id, 2, hash, secret, "李明 同意开放许可");
        assertThat(last.json().at("/state").asString()).isEqualTo("COMPLETED");

        assertThat(kafka.await(DeclarationSubmittedV1.class, "D2016100030010").patentees())
                .hasSize(3);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(http.as(UNIVERSITY)
                                .get("/api/declarations/D2016100030010")
                                .json()
                                .at("/consent")
                                .asString(""))
                        .isEqualTo(id + "/1"));
        assertThat(http.as(UNIVERSITY)
                        .get("/api/declarations/D2016100030010/statement.pdf")
                        .text())
                .startsWith("%PDF");

        Answer verified = http.get("/api/register/statements/" + id + "/1/" + hash);
        assertThat(verified.json().at("/signatures").findValuesAsString("verified"))
                .as(verified.text())
                .containsOnly("true")
                .hasSize(3);
        assertThat(verified.text()).doesNotContain("person-7");
        assertThat(http.get("/api/register/statements/" + id + "/1/0000").status())
                .isEqualTo(404);
    }

    @Test
    void letsNobodySignForAnother() {
        Answer asked = http.as(UNIVERSITY).post(CONSENTS, form("ZL201610003002.5"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        String id = "C2016100030025";
        String hash = asked.json().at("/contentHash").asString();
        String address = asked.json().at("/owners/2/invitation").asString();
        String secret = address.substring(address.indexOf("invitation=") + 11);

        assertProblem(http.as(NAMESAKE).get(path(id, 2)), 404, "not-found");
        assertProblem(http.as(COMPANY).get(path(id, 0)), 404, "not-found");
        assertProblem(http.as(COMPANY).get(path(id, 2) + "?invitation=" + secret), 403, "signer-is-not-the-owner");
        assertProblem(http.as(COMPANY).get(CONSENTS + "/" + id), 403, "forbidden");
        assertThat(http.as(COMPANY).get(INVITATIONS).json().findValuesAsString("id"))
                .contains(id);
        assertThat(http.as(PERSON).get(INVITATIONS).json().findValuesAsString("id"))
                .doesNotContain(id);

        Map<String, Object> other = Map.of("confirmation", "乙有限公司同意开放许可", "contentHash", "0000");
        assertProblem(http.as(COMPANY).post(path(id, 1) + "/signature", other), 409, "statement-has-changed");
        Map<String, Object> careless = Map.of("confirmation", "同意", "contentHash", hash);
        assertProblem(http.as(COMPANY).post(path(id, 1) + "/signature", careless), 422, "confirmation-differs");
    }

    @Test
    void endsWhenAnOwnerDeclines() {
        http.as(UNIVERSITY).post(CONSENTS, form("ZL201610003003.X"));
        String id = "C201610003003X";
        Answer declined = http.as(COMPANY).post(path(id, 1) + "/refusal", Map.of("reason", "费用过低"));
        assertThat(declined.json().at("/state").asString()).as(declined.text()).isEqualTo("DECLINED");
        Answer seen = http.as(UNIVERSITY).get(CONSENTS + "/" + id);
        assertThat(seen.json().at("/owners/1/reason").asString()).isEqualTo("费用过低");
        assertProblem(http.as(UNIVERSITY).post(CONSENTS + "/" + id + "/cancellation", null), 409, "consent-is-over");
    }

    @Test
    void keepsWhoSignedOutOfEventsAndIsRebuiltFromThem() {
        Answer asked = http.as(UNIVERSITY).post(CONSENTS, form("ZL201610003004.4"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        String id = "C2016100030044";
        sign(UNIVERSITY, id, 0, asked.json().at("/contentHash").asString(), null, "甲大学同意开放许可");
        assertThat(sql.sql(
                                "select string_agg(encode(payload, 'escape'), '') from domain_event where aggregate_identifier = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain("\"clerk\"");

        String before = http.as(UNIVERSITY).get(CONSENTS + "/" + id).text();
        StreamingEventProcessor processor = processors
                .eventProcessor(ConsentProjection.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                http.as(UNIVERSITY).get(CONSENTS + "/" + id).text())
                        .isEqualTo(before));
    }

    private Answer sign(String who, String id, int owner, String hash, @Nullable String secret, String typed) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("confirmation", typed, "contentHash", hash));
        if (secret != null) {
            body.put("invitation", secret);
        }
        Answer signed = http.as(who).post(path(id, owner) + "/signature", body);
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        return signed;
    }

    private static String path(String id, int owner) {
        return INVITATIONS + "/" + id + "/1/" + owner;
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
                List.of(
                        Map.of("name", "甲大学", "kind", "UNIVERSITY"),
                        Map.of("name", "乙有限公司", "kind", "ENTERPRISE"),
                        Map.of("name", "李明", "kind", "INDIVIDUAL")));
        form.put("royalty", Map.of("mode", "FREE"));
        form.put("licenceEnd", "2030-12-31");
        form.put("scope", "420000");
        form.put("promisesAccepted", true);
        form.put("contact", Map.of("name", "张三", "phone", "027-55551234"));
        return form;
    }
}
