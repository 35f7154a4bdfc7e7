package cn.kaixu.listing.batch;

import cn.kaixu.listing.batch.table.OpenTable;
import cn.kaixu.listing.batch.table.ReadFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Notes how far a batch has come, so that a stop at any moment loses nothing. */
@Component
class BatchProgress {

    private final JdbcClient sql;
    private final JsonMapper json;

    BatchProgress(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    int countAttempt(String id) {
        return sql.sql("update batch set attempts = attempts + 1 where id = :id returning attempts")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    void begin(String id, ReadFile file) {
        sql.sql("""
                        update batch set tables = :tables::jsonb, ignored_columns = :ignored::jsonb, ignored_files = :files::jsonb,
                               contact_subjects = '[]', done = 0, total = :total
                         where id = :id
                        """)
                .param("tables", json.writeValueAsString(TablePlace.of(file)))
                .param("ignored", json.writeValueAsString(file.ignoredColumns()))
                .param("files", json.writeValueAsString(file.ignoredFiles()))
                .param("total", file.rows().size())
                .param("id", id)
                .update();
    }

    /** A step was done, so whatever stopped the attempts before is behind. */
    void done(String id, int done) {
        sql.sql("update batch set done = :done, attempts = 0 where id = :id")
                .param("done", done)
                .param("id", id)
                .update();
    }

    void rememberContact(String id, String subject) {
        sql.sql("update batch set contact_subjects = contact_subjects || to_jsonb(:subject::text) where id = :id")
                .param("subject", subject)
                .param("id", id)
                .update();
    }

    void move(String id, BatchState state) {
        sql.sql("update batch set state = :state, open_columns = null, attempts = 0, stopping = false where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    /** Waits until someone has said what the columns mean; a wish to stop that came too late is forgotten. */
    void awaitColumns(String id, OpenTable table) {
        sql.sql(
                        "update batch set state = 'AWAITING_COLUMNS', open_columns = :table::jsonb, attempts = 0, stopping = false where id = :id")
                .param("table", json.writeValueAsString(table))
                .param("id", id)
                .update();
    }

    OpenTable openColumns(String id) {
        return sql.sql("select open_columns from batch where id = :id")
                .param("id", id)
                .query((row, number) -> json.readValue(row.getString(1), OpenTable.class))
                .single();
    }

    void checkAgain(String id) {
        sql.sql("update batch set state = 'CHECKING', open_columns = null where id = :id")
                .param("id", id)
                .update();
    }

    void startCommit(String id, int ready) {
        sql.sql(
                        "update batch set state = 'COMMITTING', done = 0, total = :total, attempts = 0, stopping = false where id = :id")
                .param("total", ready)
                .param("id", id)
                .update();
    }

    /** Asks the worker to stop between two steps. */
    void requestStop(String id) {
        sql.sql("update batch set stopping = true where id = :id")
                .param("id", id)
                .update();
    }

    boolean stopRequested(String id) {
        return sql.sql("select stopping from batch where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void fail(String id, BatchProblem problem) {
        sql.sql(
                        "update batch set state = 'FAILED', open_columns = null, stopping = false, problem = :problem::jsonb where id = :id")
                .param("problem", json.writeValueAsString(problem))
                .param("id", id)
                .update();
    }
}
