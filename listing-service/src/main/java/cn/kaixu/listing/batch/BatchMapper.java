package cn.kaixu.listing.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads a batch from its row, counts of outcomes included. */
final class BatchMapper implements RowMapper<Batch> {

    static final String SELECT = """
            select b.id, b.uploaded_by, b.file_name, b.sha256, b.state, b.stopping, b.tables, b.ignored_columns,
                   b.ignored_files, b.problem,
                   b.uploaded_at, b.done, b.total, b.contact_subjects, b.file_kept_until,
                   (select coalesce(jsonb_object_agg(c.outcome, c.n), '{}')
                      from (select outcome, count(*) n from batch_row r where r.batch_id = b.id group by outcome) c)
                       as counts
              from batch b
            """;

    private final JsonMapper json;

    BatchMapper(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Batch mapRow(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getString("id"),
                json.readValue(row.getString("uploaded_by"), Uploader.class),
                row.getString("file_name"),
                row.getString("sha256"),
                BatchState.valueOf(row.getString("state")),
                row.getBoolean("stopping"),
                List.of(json.readValue(row.getString("tables"), TablePlace[].class)),
                texts(row.getString("ignored_columns")),
                texts(row.getString("ignored_files")),
                problem(row.getString("problem")),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getInt("done"),
                row.getInt("total"),
                texts(row.getString("contact_subjects")),
                instant(row.getTimestamp("file_kept_until")),
                counts(row.getString("counts")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private List<String> texts(String array) {
        return List.of(json.readValue(array, String[].class));
    }

    private @Nullable BatchProblem problem(@Nullable String object) {
        return object == null ? null : json.readValue(object, BatchProblem.class);
    }

    private Map<RowOutcome, Integer> counts(String object) {
        Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
        json.readTree(object)
                .properties()
                .forEach(count -> counts.put(
                        RowOutcome.valueOf(count.getKey()), count.getValue().asInt()));
        return counts;
    }
}
