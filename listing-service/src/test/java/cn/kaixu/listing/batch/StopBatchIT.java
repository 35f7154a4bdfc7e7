package cn.kaixu.listing.batch;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A clerk stops what is under way on a batch: nothing of a check is left, and what a commit handed in is handed in. */
@ServiceTest
@TestPropertySource(properties = "kaixu.listing.batch.rows-per-step=10")
class StopBatchIT {

    private static final int ROWS = 400;

    private final JdbcClient sql;
    private final BatchWorker worker;
    private final BatchProgress progress;
    private final BatchDesk clerk;
    private final BatchDesk other;

    @Autowired
    StopBatchIT(TestHttp http, JdbcClient sql, BatchWorker worker, BatchProgress progress) {
        this.sql = sql;
        this.worker = worker;
        this.progress = progress;
        this.clerk = new BatchDesk(http, TestTokens.bearer("stop-clerk", "institution-clerk", "stop", "420100"));
        this.other = new BatchDesk(http, TestTokens.bearer("hbut-clerk", "institution-clerk", "hbut", "420100"));
    }

    @AfterEach
    void workerGoesOn() {
        worker.start();
    }

    @Test
    void aStoppedCheckLeavesNothing() {
        worker.stop();
        String batch = clerk.upload(table(1, 30));
        assertThat(stop(other, batch).status()).isEqualTo(404);
        Answer stopping = stop(clerk, batch);
        assertThat(stopping.status()).as(stopping.text()).isEqualTo(202);
        assertThat(stopping.json().at("/state").asString()).isEqualTo("CHECKING");
        assertThat(stopping.json().at("/stopping").asBoolean()).isTrue();
        assertThat(stop(clerk, batch).status()).as("once more changes nothing").isEqualTo(202);

        worker.start();
        assertThat(clerk.await(batch, "DISCARDED").at("/stopping").asBoolean()).isFalse();
        assertThat(left(batch)).isZero();
        String again = clerk.upload(table(1, 30));
        assertThat(again)
                .as("what was given up is no receipt for the same file")
                .isNotEqualTo(batch);
        clerk.await(again, "CHECKED");
    }

    @Test
    void aCheckStoppedOnItsWayLeavesNothingEither() {
        String batch = clerk.upload(table(1_000, ROWS));
        stop(clerk, batch);
        String state = clerk.awaitIdle(batch).at("/state").asString();
        if (state.equals("DISCARDED")) {
            assertThat(left(batch)).isZero();
        } else {
            assertThat(state).as("the last row was quicker").isEqualTo("CHECKED");
        }
    }

    @Test
    void aCommitStoppedBeforeItBeganChangesNothing() {
        String batch = ready(2_000, 30);
        worker.stop();
        clerk.http().post("/api/batches/" + batch + "/commit", null);
        stop(clerk, batch);
        worker.start();
        JsonNode stopped = clerk.await(batch, "CHECKED");
        assertThat(stopped.at("/counts/ready").asInt()).isEqualTo(30);
        assertThat(clerk.http().delete("/api/batches/" + batch).status())
                .as("nothing went out, so it can be given up")
                .isEqualTo(204);
    }

    @Test
    void aCommitStoppedOnItsWayKeepsWhatWentOutAndGoesOnLater() {
        String batch = ready(3_000, ROWS);
        clerk.http().post("/api/batches/" + batch + "/commit", null);
        clerk.awaitDone(batch, 1);
        stop(clerk, batch);
        JsonNode stopped = clerk.await(batch, "COMMITTED");
        int submitted = stopped.at("/counts/submitted").asInt();
        assertThat(submitted).isBetween(1, ROWS - 1);
        assertThat(stopped.at("/counts/ready").asInt()).isEqualTo(ROWS - submitted);
        assertThat(stopped.at("/stopping").asBoolean()).isFalse();
        assertThat(events(batch)).isEqualTo(submitted);

        clerk.commit(batch, ROWS);
        assertThat(clerk.view(batch).at("/counts/submitted").asInt()).isEqualTo(ROWS);
        assertThat(events(batch)).as("one event a row, whatever was stopped").isEqualTo(ROWS);
        assertThat(stop(clerk, batch).json().at("/state").asString())
                .as("nothing is under way any more")
                .isEqualTo("COMMITTED");
    }

    @Test
    void aCommitKilledAndThenStoppedNotesWhatHadGoneOut() {
        String batch = ready(4_000, 15);
        clerk.commit(batch, 15);
        worker.stop();
        // as if the process had been killed after the events of two steps were stored and before their rows were noted
        sql.sql("update batch_row set outcome = 'READY', declaration_id = null where batch_id = ?")
                .param(batch)
                .update();
        sql.sql("update batch set state = 'COMMITTING', done = 0, attempts = 1 where id = ?")
                .param(batch)
                .update();
        stop(clerk, batch);
        worker.start();

        JsonNode stopped = clerk.awaitIdle(batch);
        assertThat(stopped.at("/state").asString()).isEqualTo("COMMITTED");
        assertThat(stopped.at("/counts/submitted").asInt())
                .as("no row whose declaration is out is called ready")
                .isEqualTo(15);
        assertThat(events(batch)).isEqualTo(15);
    }

    @Test
    void aStopThatColumnsWereQuickerThanIsForgotten() {
        String batch = clerk.upload("专利号,名字,单位,学号\n%s,一种装置,武汉理工大学,7\n".formatted(number(5_000)));
        clerk.await(batch, "AWAITING_COLUMNS");
        progress.requestStop(batch);
        progress.awaitColumns(batch, progress.openColumns(batch));
        assertThat(clerk.view(batch).at("/stopping").asBoolean()).isFalse();

        clerk.http()
                .put(
                        "/api/batches/" + batch + "/columns",
                        Map.of("columns", Map.of("A", "PATENT_NUMBER", "B", "TITLE", "C", "PATENTEES")));
        assertThat(clerk.awaitIdle(batch).at("/state").asString()).isEqualTo("CHECKED");
    }

    private static Answer stop(BatchDesk desk, String batch) {
        return desk.http().post("/api/batches/" + batch + "/stop", null);
    }

    private String ready(int from, int rows) {
        String batch = clerk.upload(table(from, rows));
        clerk.await(batch, "CHECKED");
        clerk.complete(batch);
        assertThat(clerk.view(batch).at("/counts/ready").asInt()).isEqualTo(rows);
        return batch;
    }

    private static String table(int from, int rows) {
        return IntStream.range(from, from + rows)
                .mapToObj(at -> "%s,一种装置%d,武汉理工大学,2021-02-03,演示联系人,027-00000000".formatted(number(at), at))
                .collect(Collectors.joining("\n", "专利号,专利名称,专利权人,授权日,联系人,联系电话\n", "\n"));
    }

    private static String number(int at) {
        String digits = "20191%07d".formatted(at);
        return IntStream.rangeClosed(0, 10)
                .mapToObj(check -> check == 10 ? "X" : String.valueOf(check))
                .flatMap(check -> PatentNumber.read(digits + check).number().stream())
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** Rows, files and contacts of the batch that are still there. */
    private long left(String batch) {
        return sql.sql("""
                        select (select count(*) from batch_row where batch_id = :batch)
                             + (select count(*) from batch where id = :batch and file_kept_until is not null)
                             + (select count(*) from vault_key where subject like 'batch:' || :batch || ':%')
                        """).param("batch", batch).query(Long.class).single();
    }

    private long events(String batch) {
        return sql.sql(
                        "select count(*) from domain_event where payload_type like '%DeclarationSubmitted' and convert_from(payload, 'UTF8') like '%' || :batch || '%'")
                .param("batch", batch)
                .query(Long.class)
                .single();
    }
}
