package cn.kaixu.listing.batch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestClock;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a clerk sent is kept sealed, for as long as was promised and no longer. */
@ServiceTest
class BatchFileIT {

    private static final String CLERK = TestTokens.bearer("whut-clerk", "institution-clerk", "whut", "420100");
    private static final Duration KEPT = Duration.ofDays(90);

    private final TestHttp http;
    private final BatchDesk desk;
    private final TestClock clock;
    private final JdbcClient sql;
    private final BatchFiles files;
    private final BatchFileRetention retention;

    @Autowired
    BatchFileIT(TestHttp http, TestClock clock, JdbcClient sql, BatchFiles files, BatchFileRetention retention) {
        this.http = http;
        this.desk = new BatchDesk(http, CLERK);
        this.clock = clock;
        this.sql = sql;
        this.files = files;
        this.retention = retention;
    }

    @AfterEach
    void turnBack() {
        clock.reset();
    }

    @Test
    void isSealedAsItCame() {
        byte[] content = table("专利名称");
        String batch = desk.upload(content);
        JsonNode checked = desk.await(batch, "CHECKED");

        assertThat(checked.at("/fileKeptUntil").asString())
                .isEqualTo(TestClock.START.plus(KEPT).toString());
        assertThat(files.find(batch))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(content));
        assertThat(sql.sql("select content from vault_entry where subject = ?")
                        .param("batch-file:" + batch)
                        .query((row, number) -> row.getBytes(1))
                        .list())
                .singleElement()
                .satisfies(stored ->
                        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("武汉理工大学", "13800000000"));
    }

    @Test
    void isErasedWhenItsTimeIsOverAndTheRowsStay() {
        String batch = desk.upload(table("专利名称"));
        desk.await(batch, "CHECKED");

        clock.advance(KEPT.minusSeconds(1));
        retention.doWhatIsDue();
        assertThat(files.find(batch)).isPresent();

        clock.advance(Duration.ofSeconds(1));
        retention.doWhatIsDue();
        assertErased(batch);
        JsonNode still = http.as(CLERK).get("/api/batches/" + batch).json();
        assertThat(still.at("/state").asString()).isEqualTo("CHECKED");
        assertThat(still.at("/counts/rows").asInt()).isEqualTo(1);
    }

    @Test
    void endsABatchWhoseColumnsNobodyExplained() {
        String batch = desk.upload(table("名字"));
        desk.await(batch, "AWAITING_COLUMNS");

        clock.advance(KEPT);
        retention.doWhatIsDue();
        assertErased(batch);
        JsonNode ended = http.as(CLERK).get("/api/batches/" + batch).json();
        assertThat(ended.at("/state").asString()).isEqualTo("FAILED");
        assertThat(ended.at("/problem/code").asString()).isEqualTo("batch-file-not-kept");
    }

    @Test
    void isErasedWithABatchThatIsGivenUpOrCannotBeRead() {
        String discarded = desk.upload(table("专利名称"));
        desk.await(discarded, "CHECKED");
        assertThat(http.as(CLERK).delete("/api/batches/" + discarded).status()).isEqualTo(204);
        assertErased(discarded);

        String unread = desk.upload("甲,乙\n1,2\n".getBytes(StandardCharsets.UTF_8));
        desk.await(unread, "FAILED");
        assertErased(unread);
    }

    @Test
    void isGivenBackMarkedAndReadAgainAsTheSameTable() {
        String batch = desk.upload(table("专利名称"));
        desk.await(batch, "CHECKED");
        Answer marked = http.as(CLERK).get(workbook(batch));
        assertThat(marked.status()).isEqualTo(200);
        assertThat(marked.header("Content-Disposition")).contains(".csv");
        assertThat(marked.text()).startsWith("专利号,").contains("处理结果（开许平台）", "待补全");

        String again = desk.upload(marked.text().getBytes(StandardCharsets.UTF_8));
        JsonNode second = desk.await(again, "CHECKED");
        assertThat(second.at("/ignoredColumns")).isEmpty();
        assertThat(http.as(CLERK).get(workbook(again)).text()).isEqualTo(marked.text());
    }

    @Test
    void isNotGivenToOthersNorWhenItIsNotThere() {
        String batch = desk.upload(table("专利名称"));
        desk.await(batch, "CHECKED");
        String other = TestTokens.bearer("hbut-clerk", "institution-clerk", "hbut", "420100");
        assertThat(http.as(other).get(workbook(batch)).status()).isEqualTo(404);

        clock.advance(KEPT);
        retention.doWhatIsDue();
        Answer gone = http.as(CLERK).get(workbook(batch));
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.code()).isEqualTo("batch-file-not-kept");

        clock.reset();
        String open = desk.upload(table("名字"));
        desk.await(open, "AWAITING_COLUMNS");
        assertThat(http.as(CLERK).get(workbook(open)).code()).isEqualTo("batch-awaits-columns");
    }

    private static String workbook(String batch) {
        return "/api/batches/" + batch + "/workbook";
    }

    private void assertErased(String batch) {
        assertThat(files.find(batch)).isEmpty();
        assertThat(sql.sql("select count(*) from vault_entry where subject = ?")
                        .param("batch-file:" + batch)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(http.as(CLERK)
                        .get("/api/batches/" + batch)
                        .json()
                        .at("/fileKeptUntil")
                        .isString())
                .isFalse();
    }

    /** The kind of file retention is for: it names a person and how to reach them. */
    private static byte[] table(String titleHeading) {
        return "专利号,%s,专利权人,联系人,联系电话\nZL201810881290.3,一种装置,武汉理工大学,张三,13800000000\n"
                .formatted(titleHeading)
                .getBytes(StandardCharsets.UTF_8);
    }
}
