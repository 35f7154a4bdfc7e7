package cn.kaixu.review.register.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import cn.kaixu.review.register.bulletin.LineError;
import cn.kaixu.review.register.intake.RegisterImport.Counts;
import cn.kaixu.review.register.intake.RegisterImport.Progress;
import cn.kaixu.review.register.intake.RegisterImport.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what became of the bulletins received. */
@Component
public class RegisterImportQueries {

    private final JdbcClient jdbc;

    RegisterImportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The import with its first errors. */
    public Optional<RegisterImport> find(String id) {
        List<LineError> errors = jdbc.sql(
                        "select line, field, rule, value from register_import_error where import_id = ? order by line, field limit 200")
                .param(id)
                .query((row, number) -> new LineError(
                        row.getLong("line"), row.getString("field"), row.getString("rule"), row.getString("value")))
                .list();
        return jdbc.sql("select * from register_import where id = ?")
                .param(id)
                .query((row, number) -> read(row, errors))
                .optional();
    }

    /** The newest imports, without their line errors. */
    public List<RegisterImport> newest(int count) {
        return jdbc.sql("select * from register_import order by received_at desc, id limit ?")
                .param(count)
                .query((row, number) -> read(row, List.of()))
                .list();
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
                progress(row),
                row.getString("problem"),
                errors);
    }

    /** The header counts among the lines expected; once all is read, the lines are known. */
    private static Progress progress(ResultSet row) throws SQLException {
        boolean reading = State.valueOf(row.getString("state")) == State.RECEIVED;
        boolean merging = State.valueOf(row.getString("state")) == State.STAGED;
        return Progress.of(
                row.getLong(merging ? "merged_lines" : "lines"),
                reading ? row.getLong("expected_lines") : row.getLong(merging ? "read_lines" : "lines"),
                row.getLong("read_bytes"),
                row.getLong("bytes"),
                row.getObject("lines_per_second", Long.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
