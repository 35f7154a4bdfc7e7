package cn.kaixu.review.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import cn.kaixu.review.register.RegisterImport.Counts;
import cn.kaixu.review.register.RegisterImport.LineError;
import cn.kaixu.review.register.RegisterImport.Progress;
import cn.kaixu.review.register.RegisterImport.State;
import org.jspecify.annotations.Nullable;
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
                insert into register_import as i (id, sha256, file_name, content, state, received_at, received_by)
                values (?, ?, ?, ?, 'RECEIVED', ?, ?)
                on conflict (id) do update set state = 'RECEIVED', problem = null, content = excluded.content
                where i.state = 'FAILED'""").params(id, sha256, fileName, content, now(), receivedBy).update();
        return id;
    }

    /** The import with its first errors. */
    public Optional<RegisterImport> find(String id) {
        List<LineError> errors = jdbc.sql(
                        "select line, field, rule, value from register_import_error where import_id = ? order by line, field limit 200")
                .param(id)
                .query((row, number) -> new LineError(
                        row.getLong("line"), row.getString("field"), row.getString("rule"), row.getString("value")))
                .list();
        return jdbc.sql("""
                select i.*, p.done, p.total from register_import i
                left join register_import_progress p on p.import_id = i.id where i.id = ?""").param(id).query((row, number) -> read(row, errors)).optional();
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
    void failed(String id, String problem) {
        jdbc.sql("update register_import set state = 'FAILED', problem = ?, finished_at = ? where id = ?")
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

    private static RegisterImport read(ResultSet row, List<LineError> errors) throws SQLException {
        return new RegisterImport(
                row.getString("id"),
                row.getString("file_name"),
                row.getString("sha256"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("received_at").toInstant(),
                instant(row, "finished_at"),
                new Counts(
                        row.getLong("lines"),
                        row.getLong("accepted"),
                        row.getLong("rejected"),
                        row.getLong("changed"),
                        row.getLong("rechecked")),
                new Progress(row.getLong("done"), row.getLong("total")),
                row.getString("problem"),
                errors);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** An import waiting for work. */
    record Pending(String id, String fileName) {}
}
