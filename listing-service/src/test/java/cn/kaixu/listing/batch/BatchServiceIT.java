package cn.kaixu.listing.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Summary tables from the upload to the last declaration, on real servers. */
@ServiceTest
class BatchServiceIT {

    private static final Logger LOG = LoggerFactory.getLogger(BatchServiceIT.class);
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
                .startsWith("\uFEFF行号,")
                .contains("已提交", "D201610537144X");

        JsonNode again = await(upload(CLERK, "高校汇总表.csv", universities()), BatchState.CHECKED);
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

    @Test
    void takesFiveThousandRows() throws IOException {
        byte[] workbook = workbook(5_000);
        upload(CLERK, "warm-up.csv", table("ZL201821553563.3"));

        long start = System.nanoTime();
        String batch = upload(CLERK, "五千件.xlsx", workbook);
        assertCounts(await(batch, BatchState.CHECKED), 5_000, 5_000, 0, 0, 0);
        long checked = System.nanoTime();
        http.as(CLERK).post(path(batch, "commit"), null);
        assertCounts(await(batch, BatchState.COMMITTED), 5_000, 0, 0, 0, 5_000);
        long committed = System.nanoTime();

        LOG.info(
                "5000 rows: checked in {} ms, committed in {} ms",
                Duration.ofNanos(checked - start).toMillis(),
                Duration.ofNanos(committed - checked).toMillis());
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
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> http.as(clerk).get("/api/batches/" + batch).json(),
                        view -> view.at("/state").asString().equals(state.name()));
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

    private static byte[] workbook(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("汇总表");
            put(sheet, 0, "序号,专利号,专利名称,专利权人（全部）,授权公告日,许可期限届满日,开放范围,使用费标准,一次总付金额（元）,一次总付付款天数,全体专利权人同意,承诺符合条件,联系人");
            IntStream.range(0, rows)
                    .forEach(at -> put(
                            sheet,
                            at + 1,
                            "%d,%s,一种装置及其使用方法第%d号,武汉理工大学；湖北工业大学,2022-05-06,2030-12-31,全省,一次总付,20000,30,是,是,张三"
                                    .formatted(at + 1, number(at), at)));
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, String cells) {
        List<String> texts = List.of(cells.split(","));
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(row, column, texts.get(column));
        }
    }

    private static String number(int at) {
        String digits = String.format(Locale.ROOT, "20201%07d", at);
        return IntStream.rangeClosed(0, 10)
                .mapToObj(check -> check == 10 ? "X" : String.valueOf(check))
                .flatMap(check -> PatentNumber.read(digits + check).number().stream())
                .findFirst()
                .orElseThrow()
                .value();
    }
}
