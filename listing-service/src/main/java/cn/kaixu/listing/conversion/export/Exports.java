package cn.kaixu.listing.conversion.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.kaixu.listing.register.RegisterEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Freezes what is filed together, and remembers it. */
@Component
public class Exports {

    private static final int MOST_LISTED = 200;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    Exports(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** A new export of these declarations as they stand. */
    public Export add(List<RegisterEntry> entries, String createdBy) {
        List<ExportLine> lines = entries.stream().map(ExportLine::of).toList();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Export export =
                new Export(UUID.randomUUID().toString(), now, createdBy, ExportList.hash(ExportList.csv(lines)), lines);
        sql.sql("""
                        insert into conversion_export (id, created_at, created_by, list_hash, lines)
                        values (:id, :at, :by, :hash, :lines::jsonb)
                        """)
                .param("id", export.id())
                .param("at", export.createdAt().atOffset(ZoneOffset.UTC))
                .param("by", createdBy)
                .param("hash", export.listHash())
                .param("lines", json.writeValueAsString(lines))
                .update();
        return export;
    }

    public Optional<Export> find(String id) {
        return sql.sql("select * from conversion_export where id = :id")
                .param("id", id)
                .query(this::export)
                .optional();
    }

    /** Newest first. */
    public List<ExportSummary> newest() {
        return sql.sql("""
                        select id, created_at, created_by, list_hash, jsonb_array_length(lines) as declarations
                          from conversion_export order by created_at desc limit\s""" + MOST_LISTED)
                .query((row, number) -> new ExportSummary(
                        row.getString("id"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getString("created_by"),
                        row.getString("list_hash"),
                        row.getInt("declarations")))
                .list();
    }

    private Export export(ResultSet row, int number) throws SQLException {
        return new Export(
                row.getString("id"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by"),
                row.getString("list_hash"),
                List.of(json.readValue(row.getString("lines"), ExportLine[].class)));
    }
}
