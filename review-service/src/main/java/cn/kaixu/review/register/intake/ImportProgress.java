package cn.kaixu.review.register.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import cn.kaixu.review.register.bulletin.LineError;
import cn.kaixu.review.register.bulletin.Place;
import cn.kaixu.review.register.intake.RegisterImport.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far each import is. What a slice did and where the next one begins are written in that slice's transaction. */
@Component
public class ImportProgress {

    /** Any number will do, as long as every replica takes the same. */
    static final long ONE_AT_A_TIME = 0x4B61_6978_7549_6D70L;

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportProgress(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The import to work on, locked with the right to work until the transaction ends; nothing while another replica has it. */
    Optional<Pending> lockNext() {
        boolean ours = jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(ONE_AT_A_TIME)
                .query(Boolean.class)
                .single();
        return ours ? jdbc.sql("""
                select * from register_import where state in ('RECEIVED', 'STAGED', 'APPLIED')
                order by (state = 'RECEIVED' and read_bytes = 0), received_at, id limit 1 for no key update""").query((row, number) -> pending(row)).optional() : Optional.empty();
    }

    private static Pending pending(ResultSet row) throws SQLException {
        return new Pending(
                row.getString("id"),
                row.getString("file_name"),
                State.valueOf(row.getString("state")),
                row.getString("charset"),
                row.getLong("bytes"),
                new Place(row.getLong("read_bytes"), row.getLong("read_lines")),
                row.getLong("merged_lines"));
    }

    /** Counts a beginning, beside the slice's own transaction: one that ends with the process still counts. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int attempt(String id) {
        return jdbc.sql("""
                insert into register_import_progress as p (import_id, attempts) values (?, 1)
                on conflict (import_id) do update set attempts = p.attempts + 1 returning attempts""").param(id).query(Integer.class).single();
    }

    void staged(String id, Slice slice, long linesPerSecond) {
        jdbc.sql("""
                update register_import set lines = lines + :lines, accepted = accepted + :lines - :rejected,
                    rejected = rejected + :rejected, read_bytes = :bytes, read_lines = :place, lines_per_second = :rate,
                    state = :state where id = :id""")
                .param("lines", slice.lines())
                .param("rejected", slice.rejected())
                .param("bytes", slice.place().bytes())
                .param("place", slice.place().lines())
                .param("rate", linesPerSecond)
                .param("state", (slice.end() ? State.STAGED : State.RECEIVED).name())
                .param("id", id)
                .update();
        remember(id, slice.errors());
        survived(id);
    }

    void merged(String id, long upTo, long linesPerSecond) {
        jdbc.sql("update register_import set merged_lines = ?, lines_per_second = ? where id = ?")
                .params(upTo, linesPerSecond, id)
                .update();
        survived(id);
    }

    void applied(String id, long changed) {
        jdbc.sql("update register_import set state = 'APPLIED', changed = ?, lines_per_second = null where id = ?")
                .params(changed, id)
                .update();
    }

    void done(String id, long rechecked) {
        jdbc.sql("update register_import set state = 'DONE', rechecked = ?, finished_at = ? where id = ?")
                .params(rechecked, now(), id)
                .update();
    }

    /** Ends an import for good, with the reason people are shown. */
    @Transactional
    public void failed(String id, String problem) {
        jdbc.sql("update register_import set state = 'FAILED', problem = ?, finished_at = ? where id = ?")
                .params(problem, now(), id)
                .update();
        jdbc.sql("delete from register_import_part where import_id = ?")
                .param(id)
                .update();
    }

    private void survived(String id) {
        jdbc.sql("update register_import_progress set attempts = 0 where import_id = ?")
                .param(id)
                .update();
    }

    private void remember(String id, List<LineError> errors) {
        if (errors.isEmpty()) {
            return;
        }
        long kept = jdbc.sql("select count(*) from register_import_error where import_id = ?")
                .param(id)
                .query(Long.class)
                .single();
        errors.stream()
                .limit(Math.max(0, RegisterImports.ERRORS_KEPT - kept))
                .forEach(error -> jdbc.sql("""
                insert into register_import_error (import_id, line, field, rule, value) values (?, ?, ?, ?, ?)
                on conflict do nothing""")
                        .params(id, error.line(), error.field(), error.rule(), error.value())
                        .update());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
