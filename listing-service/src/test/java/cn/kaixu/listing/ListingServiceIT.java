package cn.kaixu.listing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.listing.DeclarationAnnouncedV1;
import cn.kaixu.contract.listing.DeclarationReturnedV1;
import cn.kaixu.contract.listing.DeclarationSubmittedV1;
import cn.kaixu.contract.listing.DeclarationWithdrawnV1;
import cn.kaixu.contract.review.ReasonV1;
import cn.kaixu.contract.review.ReviewPassedV1;
import cn.kaixu.contract.review.ReviewReturnedV1;
import cn.kaixu.listing.register.RegisterProjection;
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

/** Single declarations from the form to the withdrawal, on real servers. */
@ServiceTest
class ListingServiceIT {

    private static final String PATENTEE = TestTokens.bearer("optics-patentee", "patentee", "demo-optics", "420100");
    private static final String OTHER_CLERK =
            TestTokens.bearer("yichang-clerk", "bureau-clerk", "yichang-ipo", "420500");
    private static final String REVIEWER = TestTokens.bearer("reviewer-a", "reviewer", "hubei-ipo", "420000");
    private static final String FIRM = TestTokens.bearer("firm-a", "firm", "demo-firm-a", "420100");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestHttp http;
    private final KafkaProbe kafka;
    private final EventProcessingConfiguration processors;

    @Autowired
    ListingServiceIT(TestHttp http, KafkaProbe kafka, EventProcessingConfiguration processors) {
        this.http = http;
        this.kafka = kafka;
        this.processors = processors;
    }

    @Test
    void takesADeclarationFromTheFormToTheWithdrawal() {
        Answer submitted = http.as(PATENTEE).post("/api/declarations", form("ZL201610001001.7", 20_000));
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        String id = "D2016100010017";
        assertThat(submitted.header("Location")).isEqualTo("/api/declarations/" + id);
        assertThat(submitted.json().at("/state").asString()).isEqualTo("SUBMITTED");
        assertThat(submitted.json().at("/submitter/organisationId").asString()).isEqualTo("demo-optics");
        assertThat(submitted.text()).doesNotContain("027-12345678");

        DeclarationSubmittedV1 message = kafka.await(DeclarationSubmittedV1.class, id);
        assertThat(message.round()).isEqualTo(1);
        assertThat(message.terms().royalty().amount()).isEqualByComparingTo("20000");
        assertThat(kafka.awaitRecord(DeclarationSubmittedV1.class, id).body()).doesNotContain("027-12345678", "张三");

        kafka.send(new ReviewPassedV1("R-" + id + "-1", id, 1, new PatentNumber("ZL201610001001.7")));
        awaitState(id, "ANNOUNCED");
        assertThat(kafka.await(DeclarationAnnouncedV1.class, id).announcedOn()).hasToString("2026-11-22");
        assertThat(http.get("/api/register?q=河道").json().at("/items/0/id").asString())
                .isEqualTo(id);

        Answer form = http.as(PATENTEE).get("/api/declarations/" + id + "/form.pdf");
        assertThat(form.text()).startsWith("%PDF");

        Map<String, Object> refused = Map.of("reason", "拟转让", "allOwnersAgreed", false);
        assertProblem(http.as(PATENTEE).post(path(id, "withdrawal"), refused), 422, "owners-have-not-agreed");
        Map<String, Object> agreed = Map.of("reason", "拟转让", "allOwnersAgreed", true);
        assertProblem(
                http.as(PATENTEE).with("If-Match", "\"0\"").post(path(id, "withdrawal"), agreed),
                412,
                "stale-precondition");
        assertProblem(http.as(OTHER_CLERK).post(path(id, "withdrawal"), agreed), 404, "not-found");
        Answer withdrawn = http.as(PATENTEE).with("If-Match", "\"1\"").post(path(id, "withdrawal"), agreed);
        assertThat(withdrawn.json().at("/state").asString())
                .as(withdrawn.text())
                .isEqualTo("WITHDRAWN");
        assertThat(kafka.await(DeclarationWithdrawnV1.class, id).reason()).isEqualTo("拟转让");
        assertThat(http.get("/api/register?q=河道").json().at("/total").asInt()).isZero();
    }

    @Test
    void keepsOneLiveDeclarationPerPatent() {
        assertThat(http.as(PATENTEE)
                        .post("/api/declarations", form("ZL201610001002.1", 20_000))
                        .status())
                .isEqualTo(201);
        Answer repeat = http.as(PATENTEE).post("/api/declarations", form("201610001002.1", 20_000));
        assertThat(repeat.status()).as(repeat.text()).isEqualTo(201);
        assertThat(repeat.json().at("/sequence").asInt()).isZero();
        assertProblem(
                http.as(PATENTEE).post("/api/declarations", form("ZL201610001002.1", 30_000)),
                409,
                "live-declaration-exists");
    }

    @Test
    void opensTheNextRoundAfterAReturn() {
        String id = "D2016100010036";
        http.as(PATENTEE).post("/api/declarations", form("ZL201610001003.6", 20_000));
        kafka.send(new ReviewReturnedV1(
                "R-" + id + "-1",
                id,
                1,
                new PatentNumber("ZL201610001003.6"),
                List.of(new ReasonV1("royalty", "请说明依据"))));
        awaitState(id, "RETURNED");
        assertThat(kafka.await(DeclarationReturnedV1.class, id).reasons()).hasSize(1);
        JsonNode returned = http.as(PATENTEE).get("/api/declarations/" + id).json();
        assertThat(returned.at("/reasons/0/text").asString()).isEqualTo("请说明依据");
        String export = "/api/declarations/export.csv?state=RETURNED&q=201610001003";
        assertThat(http.as(PATENTEE).get(export).text().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(id + ",ZL201610001003.6,")
                .contains("内一次性全额支付所有使用费20000元。", ",退回补正,1,", ",请说明依据,")
                .doesNotContain("027-12345678");
        assertThat(http.as(OTHER_CLERK).get(export).text().lines())
                .as("not theirs to see")
                .hasSize(1);

        Answer second = http.as(PATENTEE).post("/api/declarations", form("ZL201610001003.6", 10_000));
        assertThat(second.json().at("/round").asInt()).isEqualTo(2);
        kafka.send(new ReviewPassedV1("R-" + id + "-1", id, 1, new PatentNumber("ZL201610001003.6")));
        kafka.send(new ReviewPassedV1("R-" + id + "-2", id, 2, new PatentNumber("ZL201610001003.6")));
        awaitState(id, "ANNOUNCED");
        assertThat(kafka.await(DeclarationAnnouncedV1.class, id).round()).isEqualTo(2);
    }

    @Test
    void namesEveryFieldThatBreaksARule() {
        Map<String, Object> form = form("ZL201610001001.1", 20_000_001);
        form.put("licenceEnd", "2040-01-01");
        form.put("allOwnersAgreed", false);
        Answer answer = http.as(PATENTEE).post("/api/declarations", form);

        assertProblem(answer, 422, "declaration-not-acceptable");
        assertThat(answer.json().at("/errors").findValuesAsString("rule"))
                .contains("patent-number-check-digit-fits", "all-owners-agreed", "fixed-fee-is-within-ceiling");
        assertThat(answer.json().at("/errors/0/suggestion").asString()).isEqualTo("ZL201610001001.7");
        assertThat(answer.json().at("/errors/0/message").asString()).contains("校验位");
    }

    @Test
    void showsADeclarationToThoseItConcernsOnly() {
        http.as(PATENTEE).post("/api/declarations", form("ZL201610001004.0", 20_000));
        String path = "/api/declarations/D2016100010040";

        assertThat(http.as(PATENTEE).get(path).header("ETag")).isEqualTo("\"0\"");
        assertThat(http.as(PATENTEE).with("If-None-Match", "\"0\"").get(path).status())
                .isEqualTo(304);
        assertThat(http.as(REVIEWER).get(path).status()).isEqualTo(200);
        assertProblem(http.as(OTHER_CLERK).get(path), 404, "not-found");
        assertProblem(http.as(FIRM).get(path), 403, "forbidden");
        assertProblem(http.get(path), 401, "unauthenticated");
        assertProblem(http.as(REVIEWER).post("/api/declarations", form("ZL201610001004.0", 1)), 403, "forbidden");
        assertThat(http.as(OTHER_CLERK)
                        .get("/api/declarations")
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
    }

    @Test
    void rebuildsTheRegisterFromTheEvents() {
        http.as(PATENTEE).post("/api/declarations", form("ZL201610001005.5", 20_000));
        String before = http.as(REVIEWER).get("/api/declarations?size=200").text();

        StreamingEventProcessor processor = processors
                .eventProcessor(RegisterProjection.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(http.as(REVIEWER)
                                .get("/api/declarations?size=200")
                                .text())
                        .isEqualTo(before));
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

    private static String path(String id, String action) {
        return "/api/declarations/" + id + "/" + action;
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private static Map<String, Object> form(String patentNumber, int amount) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("patentNumber", patentNumber);
        form.put("title", "一种城市黑臭河道的生态修复装置及方法");
        form.put("patentType", "INVENTION");
        form.put("grantDate", "2019-07-12");
        form.put("patentees", List.of(Map.of("name", "武汉理工大学")));
        form.put("royalty", Map.of("mode", "LUMP_SUM", "amount", amount, "payWithinDays", 30));
        form.put("licenceEnd", "2030-12-31");
        form.put("scope", "420000");
        form.put("promisesAccepted", true);
        form.put("allOwnersAgreed", true);
        form.put("contact", Map.of("name", "张三", "phone", "027-12345678"));
        return form;
    }
}
