package cn.kaixu.review.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import cn.kaixu.review.register.RegisterImport.Counts;
import cn.kaixu.review.register.RegisterImport.LineError;
import cn.kaixu.review.register.RegisterImport.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The bulletins received, what became of them, and their files until they are done. */
@Component
public class RegisterImports {

    /** Errors kept a file; more of them are counted, and nobody reads on after so many. */
    static final int ERRORS_KEPT = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    RegisterImports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the file; the same content gets the same import, whoever sends it again. A failed one is tried anew. */
    @Transactional
    public String keep(String sha256, String fileName, byte[] content, String receivedBy) {
        String id = "I-" + sha256.substring(0, 16);
        jdbc.sql("""
                delete from register_import_progress p using register_import i
                where p.import_id = i.id and i.id = ? and i.state = 'FAILED'""").param(id).update();
        jdbc.sql("""
                insert into register_import as i (id, sha256, file_name, content, state, received_at, received_by)
                values (?, ?, ?, ?, 'RECEIVED', ?, ?)
                on conflict (id) do update set state = 'RECEIVED', problem = null, finished_at = null, content = excluded.content
                where i.state = 'FAILED'""").params(id, sha256, fileName, content, now(), receivedBy).update();
        return id;
    }

    /**
     * The oldest import in this state that no other process is working on, locked until the transaction ends; weakly, so
     * that the progress written beside it may refer to the row.
     */
    Optional<Pending> lockNext(State state) {
        return jdbc.sql("""
                select id, file_name from register_import where state = ?
                order by received_at limit 1 for no key update skip locked""")
                .param(state.name())
                .query((row, number) -> new Pending(row.getString("id"), row.getString("file_name")))
                .optional();
    }

    byte[] content(String id) {
        return jdbc.sql("select content from register_import where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    void applied(String id, Counts counts) {
        jdbc.sql("""
                update register_import set state = 'APPLIED', content = null, lines = ?, accepted = ?, rejected = ?,
                changed = ? where id = ?""")
                .params(counts.lines(), counts.accepted(), counts.rejected(), counts.changed(), id)
                .update();
    }

    void done(String id, long rechecked) {
        jdbc.sql("update register_import set state = 'DONE', rechecked = ?, finished_at = ? where id = ?")
                .params(rechecked, now(), id)
                .update();
    }

    @Transactional
    public void failed(String id, String problem) {
        jdbc.sql(
                        "update register_import set state = 'FAILED', content = null, problem = ?, finished_at = ? where id = ?")
                .params(problem, now(), id)
                .update();
    }

    /** In a transaction of its own, so that watchers see it while the import's is open. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progress(String id, long done, long total) {
        jdbc.sql("""
                insert into register_import_progress (import_id, done, total) values (?, ?, ?)
                on conflict (import_id) do update set done = excluded.done, total = excluded.total""").params(id, done, total).update();
    }

    /** Counts a beginning, beside the import's own transaction: one that ends with the process still counts. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int attempt(String id) {
        return jdbc.sql("""
                insert into register_import_progress as p (import_id, done, total, attempts) values (?, 0, 0, 1)
                on conflict (import_id) do update set attempts = p.attempts + 1 returning attempts""").param(id).query(Integer.class).single();
    }

    void remember(String id, List<LineError> errors) {
        long kept = jdbc.sql("select count(*) from register_import_error where import_id = ?")
                .param(id)
                .query(Long.class)
                .single();
        errors.stream()
                .limit(Math.max(0, ERRORS_KEPT - kept))
                .forEach(error -> jdbc.sql("""
                insert into register_import_error (import_id, line, field, rule, value) values (?, ?, ?, ?, ?)
                on conflict do nothing""")
                        .params(id, error.line(), error.field(), error.rule(), error.value())
                        .update());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** An import waiting for work. */
    record Pending(String id, String fileName) {}
}
