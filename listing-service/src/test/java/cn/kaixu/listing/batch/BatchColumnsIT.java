package cn.kaixu.listing.batch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Columns that are not certain: asked about once, explained by the clerk, remembered for the organisation alone. */
@ServiceTest
class BatchColumnsIT {

    private static final String CLERK = TestTokens.bearer("whut-clerk", "institution-clerk", "whut", "420100");
    private static final String OTHER = TestTokens.bearer("hbut-clerk", "institution-clerk", "hbut", "420100");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Map<String, Object> CHOICE =
            Map.of("columns", Map.of("A", "PATENT_NUMBER", "B", "TITLE", "C", "PATENTEES"));

    private final TestHttp http;

    @Autowired
    BatchColumnsIT(TestHttp http) {
        this.http = http;
    }

    @Test
    void areExplainedOnceForTheWholeOrganisation() {
        String batch = upload(CLERK, "ZL201810881290.3");
        await(CLERK, batch, "AWAITING_COLUMNS");
        JsonNode columns = http.as(CLERK).get(path(batch)).json();
        assertThat(columns.at("/columns/0/meaning").asString()).isEqualTo("PATENT_NUMBER");
        assertThat(columns.at("/columns/1/proposal").asString()).isEqualTo("TITLE");
        assertThat(columns.at("/columns/3/samples/0").asString()).isEqualTo("机电");
        assertThat(columns.at("/meanings").findValuesAsString("heading")).contains("专利号", "开放范围");
        assertThat(http.as(CLERK)
                        .get("/api/batches/" + batch + "/rows")
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
        assertProblem(http.as(CLERK).post("/api/batches/" + batch + "/commit", null), 409, "batch-awaits-columns");

        assertProblem(
                http.as(CLERK).put(path(batch), Map.of("columns", Map.of("A", "PATENT_NUMBER"))),
                422,
                "table-column-missing");
        assertThat(http.as(CLERK).put(path(batch), CHOICE).status()).isEqualTo(202);
        JsonNode checked = await(CLERK, batch, "CHECKED");
        assertThat(checked.at("/columnsRemembered").asBoolean()).isTrue();
        assertThat(checked.at("/ignoredColumns/0").asString()).isEqualTo("学院");
        JsonNode row =
                http.as(CLERK).get("/api/batches/" + batch + "/rows").json().at("/items/0");
        assertThat(row.at("/title").asString()).isEqualTo("一种装置");
        assertThat(row.at("/patentees/0").asString()).isEqualTo("武汉理工大学");
        assertProblem(http.as(CLERK).get(path(batch)), 409, "batch-columns-not-open");

        String next = upload(CLERK, "ZL201810881291.8");
        await(CLERK, next, "CHECKED");
        await(OTHER, upload(OTHER, "ZL201810881292.2"), "AWAITING_COLUMNS");

        assertThat(http.as(CLERK).delete(path(next)).status()).isEqualTo(204);
        await(CLERK, upload(CLERK, "ZL201810881293.7"), "AWAITING_COLUMNS");
    }

    @Test
    void areNobodyElsesBusinessAndEndWithTheBatch() {
        String batch = upload(OTHER, "ZL201810881294.1");
        await(OTHER, batch, "AWAITING_COLUMNS");

        assertProblem(http.as(CLERK).get(path(batch)), 404, "not-found");
        assertProblem(http.as(CLERK).put(path(batch), CHOICE), 404, "not-found");
        assertProblem(http.as(CLERK).delete(path(batch)), 404, "not-found");
        assertThat(http.as(OTHER).delete("/api/batches/" + batch).status()).isEqualTo(204);
        assertProblem(http.as(OTHER).put(path(batch), CHOICE), 409, "batch-columns-not-open");
    }

    private String upload(String clerk, String number) {
        String table = "专利号,名字,单位,学院\n" + number + ",一种装置,武汉理工大学,机电\n";
        Answer accepted = http.as(clerk)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .upload("/api/batches", "file", "表.csv", table.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        return accepted.json().at("/id").asString();
    }

    private JsonNode await(String clerk, String batch, String state) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> http.as(clerk).get("/api/batches/" + batch).json(),
                        view -> view.at("/state").asString().equals(state));
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private static String path(String batch) {
        return "/api/batches/" + batch + "/columns";
    }
}
