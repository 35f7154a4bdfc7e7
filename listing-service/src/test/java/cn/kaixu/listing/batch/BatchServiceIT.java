package cn.kaixu.listing.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Summary tables from the upload to the last declaration, on real servers. */
@ServiceTest
class BatchServiceIT {

    private static final String CLERK = TestTokens.bearer("whut-clerk", "institution-clerk", "whut", "420100");
    private static final String OTHER = TestTokens.bearer("hbut-clerk", "institution-clerk", "hbut", "420100");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, Object> COMPLETION = Map.of(
            "royalty",
            Map.of("mode", "FREE"),
            "licenceEnd",
            "2027-12-31",
            "grantDate",
            "2019-07-12",
            "scope",
            "420000",
            "evaluationReport",
            "POSITIVE",
            "allOwnersAgreed",
            true,
            "promisesAccepted",
            true,
            "contact",
            Map.of("name", "张三", "phone", "027-12345678"));

    private final TestHttp http;
    private final JdbcClient sql;
    private final BatchWorker worker;

    @Autowired
    BatchServiceIT(TestHttp http, JdbcClient sql, BatchWorker worker) {
        this.http = http;
        this.sql = sql;
        this.worker = worker;
    }

    @Test
    void takesTheUniversitiesTableFromTheFileToTheDeclarations() throws IOException {
        String batch = upload(CLERK, "高校汇总表.csv", universities());
        JsonNode checked = await(batch, BatchState.CHECKED);
        assertCounts(checked, 17, 0, 17, 0, 0);
        JsonNode row = rows(batch, "?size=1").at("/items/0");
        assertThat(row.at("/cell").asString()).isEqualTo("B2");
        assertThat(row.at("/findings").findValuesAsString("severity")).containsOnly("MISSING");

        Answer completed = http.as(CLERK)
                .patch(path(batch, "rows"), Map.of("all", true, "set", COMPLETION, "demoFields", List.of("royalty")));
        assertThat(completed.status()).as(completed.text()).isEqualTo(200);
        assertCounts(completed.json(), 17, 17, 0, 0, 0);
        assertThat(rows(batch, "?size=1").at("/items/0/demoFields/0").asString())
                .isEqualTo("royalty");

        assertThat(http.as(CLERK).post(path(batch, "commit"), null).status()).isEqualTo(202);
        assertCounts(await(batch, BatchState.COMMITTED), 17, 0, 0, 0, 17);
        assertThat(rows(batch, "?size=1&outcome=SUBMITTED")
                        .at("/items/0/declarationId")
                        .asString())
                .isEqualTo("D201610537144X");
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(http.as(CLERK)
                                .get("/api/declarations?batch=" + batch)
                                .json()
                                .at("/total")
                                .asInt())
                        .isEqualTo(17));
        assertThat(http.as(CLERK)
                        .post(path(batch, "commit"), null)
                        .json()
                        .at("/state")
                        .asString())
                .isEqualTo("COMMITTED");
        assertProblem(http.as(CLERK).delete("/api/batches/" + batch), 409, "batch-was-committed");
        assertThat(http.as(CLERK).get(path(batch, "rows.csv")).text())
                .startsWith("\uFEFF工作表,行号,")
                .contains("已提交", "D201610537144X");

        JsonNode again = await(new BatchDesk(http, CLERK).upload(universities()), BatchState.CHECKED);
        assertCounts(again, 17, 0, 0, 0, 0);
        assertThat(again.at("/counts/unchanged").asInt()).isEqualTo(17);
    }

    @Test
    void belongsToItsOrganisationAlone() throws IOException {
        String batch = upload(OTHER, "a.csv", table("ZL201821774911.1"));
        await(OTHER, batch, BatchState.CHECKED);

        assertProblem(http.as(CLERK).get("/api/batches/" + batch), 404, "not-found");
        assertProblem(http.as(CLERK).get(path(batch, "rows")), 404, "not-found");
        assertProblem(http.as(CLERK).post(path(batch, "commit"), null), 404, "not-found");
        assertThat(http.as(CLERK).get("/api/batches").text()).doesNotContain(batch);
        assertThat(http.as(OTHER).delete("/api/batches/" + batch).status()).isEqualTo(204);
        assertThat(http.as(OTHER)
                        .get("/api/batches/" + batch)
                        .json()
                        .at("/state")
                        .asString())
                .isEqualTo("DISCARDED");
    }

    @Test
    void saysOfEveryRowWhatIsWrongWithIt() {
        String batch = upload(CLERK, "b.csv", """
                专利号,专利名称,专利权人,授权公告日,专利法律状态
                2.02E+12,甲,甲公司,2019-07-12,
                ZL201821672188.4,=HYPERLINK(1),甲公司,去年,
                ZL201821672188.4,丙,甲公司,2019-07-12,
                ZL201821799007.4,丁,甲公司,2019-07-12,质押
                """.getBytes(StandardCharsets.UTF_8));
        assertCounts(await(batch, BatchState.CHECKED), 4, 0, 0, 4, 0);

        JsonNode items = rows(batch, "").at("/items");
        assertThat(errors(items.get(0))).containsExactly("patent-number-is-undamaged");
        assertThat(errors(items.get(1))).containsExactly("date-is-readable");
        assertThat(errors(items.get(2))).containsExactly("patent-is-once-per-file");
        assertThat(errors(items.get(3))).containsExactly("legal-state-permits");
        assertThat(items.at("/1/findings/0/cell").asString()).isEqualTo("D3");
        assertThat(items.at("/2/findings/0/message").asString()).contains("第 3 行");
        assertThat(http.as(CLERK).get(path(batch, "rows.csv")).text()).contains("'=HYPERLINK(1)");

        Answer fixed = http.as(CLERK)
                .patch(path(batch, "rows"), Map.of("rows", List.of(3), "set", Map.of("grantDate", "2019-07-12")));
        assertCounts(fixed.json(), 4, 0, 1, 3, 0);
        assertProblem(http.as(CLERK).post(path(batch, "commit"), null), 422, "batch-has-nothing-ready");
        assertProblem(
                http.as(CLERK)
                        .patch(path(batch, "rows"), Map.of("rows", List.of(99), "set", Map.of("scope", "420000"))),
                422,
                "batch-row-not-open");
        assertProblem(
                http.as(CLERK).patch(path(batch, "rows"), Map.of("set", Map.of("scope", "420000"))),
                422,
                "batch-rows-not-named");
    }

    @Test
    void refusesWhatIsNoTable() {
        byte[] text = "名字,数量\n甲,2\n".getBytes(StandardCharsets.UTF_8);
        JsonNode failed = await(upload(CLERK, "c.csv", text), BatchState.FAILED);
        assertThat(failed.at("/problem/code").asString()).isEqualTo("table-header-not-found");
        assertThat(failed.at("/problem/detail").asString()).contains("专利名称");

        Answer pdf = http.as(CLERK)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .upload("/api/batches", "file", "d.xlsx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), Map.of());
        assertProblem(pdf, 415, "file-kind-not-accepted");
        assertThat(http.as(CLERK).get("/api/batches/template.xlsx").status()).isEqualTo(200);
    }

    @Test
    void takesUpWhatAStoppedProcessLeft() throws IOException {
        worker.stop();
        String batch = upload(CLERK, "e.csv", table("ZL201821730820.6", "ZL201821360493.X"));
        worker.start();
        await(batch, BatchState.CHECKED);
        http.as(CLERK).patch(path(batch, "rows"), Map.of("all", true, "set", COMPLETION));

        worker.stop();
        http.as(CLERK).post(path(batch, "commit"), null);
        worker.start();
        assertCounts(await(batch, BatchState.COMMITTED), 2, 0, 0, 0, 2);

        // as if the process had been killed after the events were stored and before the rows were
        sql.sql("update batch_row set outcome = 'READY', declaration_id = null where batch_id = ?")
                .param(batch)
                .update();
        sql.sql("update batch set state = 'COMMITTING' where id = ?")
                .param(batch)
                .update();
        worker.wake();
        assertCounts(await(batch, BatchState.COMMITTED), 2, 0, 0, 0, 2);
        assertThat(sql.sql("select count(*) from domain_event where aggregate_identifier = 'D2018217308206'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private String upload(String clerk, String name, byte[] content) {
        Answer accepted = http.as(clerk)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .upload("/api/batches", "file", name, content, Map.of());
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        assertThat(accepted.header("Location")).startsWith("/api/batches/");
        return accepted.json().at("/id").asString();
    }

    private JsonNode await(String batch, BatchState state) {
        return await(CLERK, batch, state);
    }

    private JsonNode await(String clerk, String batch, BatchState state) {
        return new BatchDesk(http, clerk).await(batch, state.name());
    }

    private JsonNode rows(String batch, String query) {
        return http.as(CLERK).get(path(batch, "rows") + query).json();
    }

    private static List<String> errors(JsonNode row) {
        return row.at("/findings")
                .valueStream()
                .filter(finding -> finding.at("/severity").asString().equals("ERROR"))
                .map(finding -> finding.at("/rule").asString())
                .toList();
    }

    private static void assertCounts(JsonNode batch, int rows, int ready, int incomplete, int rejected, int submitted) {
        JsonNode counts = batch.at("/counts");
        assertThat(List.of(
                        counts.at("/rows").asInt(),
                        counts.at("/ready").asInt(),
                        counts.at("/incomplete").asInt(),
                        counts.at("/rejected").asInt(),
                        counts.at("/submitted").asInt()))
                .as(batch.toString())
                .containsExactly(rows, ready, incomplete, rejected, submitted);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private static String path(String batch, String part) {
        return "/api/batches/" + batch + "/" + part;
    }

    private static byte[] universities() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(BatchServiceIT.class.getResourceAsStream("/intake/wuhan-universities.csv"))) {
            return in.readAllBytes();
        }
    }

    private static byte[] table(String... numbers) {
        StringBuilder csv = new StringBuilder("专利号,专利名称,专利权人（全部）\n");
        for (String number : numbers) {
            csv.append(number).append(",一种装置,武汉理工大学\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
