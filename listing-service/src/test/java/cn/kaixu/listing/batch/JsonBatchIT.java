package cn.kaixu.listing.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A bureau's system sends forms as JSON, follows them line by line and hands them in. */
@ServiceTest
class JsonBatchIT {

    private static final String MACHINE =
            TestTokens.bearer("wuhan-bureau-system", "bureau-clerk", "wuhan-ipo", "420100");
    private static final String OTHER =
            TestTokens.bearer("yichang-bureau-system", "bureau-clerk", "yichang-ipo", "420500");
    private static final String FORM = """
            {"patentNumber":"%s","title":"一种装置","patentees":["武汉理工大学"],"grantDate":"2019-07-12","licenceEnd":"2027-12-31",\
            "scope":"420000","royalty":{"mode":"FREE"},"evaluationReport":"POSITIVE","allOwnersAgreed":true,"promisesAccepted":true,\
            "contact":{"name":"张三","phone":"027-12345678"}}""";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TestHttp http;
    private final BatchWorker worker;

    @Autowired
    JsonBatchIT(TestHttp http, BatchWorker worker) {
        this.http = http;
        this.worker = worker;
    }

    @Test
    void goesFromTheArrayToTheDeclarations() {
        String forms = forms("ZL201920000011.8", "2.02E+12").collect(Collectors.joining(",", "[", "]"));
        String key = UUID.randomUUID().toString();
        Answer accepted = send("application/json", key, forms);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        String batch = accepted.json().at("/id").asString();
        assertThat(send("application/json", key, forms).json().at("/id").asString())
                .isEqualTo(batch);

        List<JsonNode> checked = results(batch, "");
        assertThat(checked.get(0).at("/outcome").asString())
                .as(checked.toString())
                .isEqualTo("READY");
        assertThat(checked.get(1).at("/findings/0/cell").asString()).isEqualTo("/1/patentNumber");
        assertThat(checked.get(1).at("/findings/0/rule").asString()).isEqualTo("patent-number-is-undamaged");
        assertThat(checked.get(1).at("/findings/0/message").asString()).containsPattern("\\p{IsHan}");
        assertThat(checked.get(2).at("/batch/state").asString()).isEqualTo("CHECKED");

        assertThat(http.as(MACHINE)
                        .post("/api/batches/" + batch + "/commit", null)
                        .status())
                .isEqualTo(202);
        List<JsonNode> committed = results(batch, "");
        assertThat(committed.get(0).at("/declarationId").asString()).isEqualTo("D2019200000118");
        assertThat(committed.getLast().at("/batch/state").asString()).isEqualTo("COMMITTED");
        assertThat(committed.getLast().at("/batch/counts/submitted").asInt()).isEqualTo(1);
    }

    @Test
    void followsABatchThatIsStillBeingCheckedAndGoesOnAfterARow() {
        worker.stop();
        String batch = send(
                        "application/x-ndjson",
                        UUID.randomUUID().toString(),
                        forms("ZL201920000012.2", "甲", "乙").collect(Collectors.joining("\n")))
                .json()
                .at("/id")
                .asString();
        assertThat(results(batch, "?follow=false").getFirst().at("/batch/state").asString())
                .isEqualTo("CHECKING");
        CompletableFuture<List<JsonNode>> following = CompletableFuture.supplyAsync(() -> results(batch, ""));
        worker.start();

        List<JsonNode> lines = following.orTimeout(1, TimeUnit.MINUTES).join();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(2).at("/cell").asString()).isEqualTo("3:/patentNumber");
        assertThat(lines.get(2).at("/sheet").asString()).isEqualTo("NDJSON");
        assertThat(results(batch, "?after=2"))
                .hasSize(2)
                .first()
                .extracting(line -> line.at("/row").asInt())
                .isEqualTo(3);
        assertThat(http.as(OTHER).get("/api/batches/" + batch + "/results").status())
                .isEqualTo(404);
    }

    @Test
    void streamsManyRowsInOrder() {
        String batch = send("application/x-ndjson", UUID.randomUUID().toString(), "{\"title\":\"甲\"}\n".repeat(1_001))
                .json()
                .at("/id")
                .asString();
        List<JsonNode> lines = results(batch, "");
        assertThat(lines).hasSize(1_002);
        assertThat(lines.get(1_000).at("/row").asInt()).isEqualTo(1_001);
    }

    @Test
    void refusesAtOnceWhatIsNoBatch() {
        assertRefused(send("application/json", "a1", "{\"title\":\"甲\"}"), 422, "json-is-no-batch");
        assertRefused(send("application/x-ndjson", "a2", "[{\"title\":\"甲\"}]"), 422, "json-is-no-batch");
        assertRefused(send("application/json", "a3", "[{\"title\":NaN}]"), 400, "json-is-malformed");
        Answer unknown = send("application/json", "a4", "[{\"patentNo\":1}]");
        assertRefused(unknown, 422, "json-field-unknown");
        assertThat(unknown.text()).contains("/0/patentNo");
        assertRefused(
                send("application/json", "a5", "[{\"title\":\"" + " ".repeat(20 << 20) + "\"}]"),
                413,
                "file-too-large");
        assertRefused(
                http.as(MACHINE).with("Content-Type", "application/json").send(HttpMethod.POST, "/api/batches", "[]"),
                428,
                "idempotency-key-missing");
    }

    private Answer send(String type, String key, String forms) {
        return http.as(MACHINE)
                .with("Idempotency-Key", key)
                .with("Content-Type", type)
                .send(HttpMethod.POST, "/api/batches", forms.getBytes(StandardCharsets.UTF_8));
    }

    private List<JsonNode> results(String batch, String query) {
        Answer answer = http.as(MACHINE).get("/api/batches/" + batch + "/results" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .toList();
    }

    private static Stream<String> forms(String... numbers) {
        return Stream.of(numbers).map(FORM::formatted);
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
