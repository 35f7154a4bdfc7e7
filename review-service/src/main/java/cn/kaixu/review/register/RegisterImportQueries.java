package cn.kaixu.review.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import cn.kaixu.review.register.RegisterImport.Counts;
import cn.kaixu.review.register.RegisterImport.LineError;
import cn.kaixu.review.register.RegisterImport.Progress;
import cn.kaixu.review.register.RegisterImport.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what became of the bulletins received. */
@Component
public class RegisterImportQueries {

    private static final String WITH_PROGRESS = """
            select i.*, coalesce(p.done, 0) as done, coalesce(p.total, 0) as total from register_import i
            left join register_import_progress p on p.import_id = i.id
            """;

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
        return jdbc.sql(WITH_PROGRESS + "where i.id = ?")
                .param(id)
                .query((row, number) -> read(row, errors))
                .optional();
    }

    /** The newest imports, without their line errors. */
    public List<RegisterImport> newest(int count) {
        return jdbc.sql(WITH_PROGRESS + "order by i.received_at desc, i.id limit ?")
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
                new Progress(row.getLong("done"), row.getLong("total")),
                row.getString("problem"),
                errors);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
