package cn.kaixu.platform.eventstore;

import java.time.ZoneOffset;
import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps the latest snapshot of each stream; a snapshot can always be thrown away. While this process knows of none, it
 * asks for none: a stream is then read from its beginning, which is always right.
 */
final class SnapshotTable {

    private static final String STORE = """
            insert into snapshot_event (aggregate_identifier, sequence_number, aggregate_type, event_identifier,
                                        time_stamp, payload_type, payload_revision, payload, meta_data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (aggregate_identifier) do update
               set sequence_number = excluded.sequence_number, aggregate_type = excluded.aggregate_type,
                   event_identifier = excluded.event_identifier, time_stamp = excluded.time_stamp,
                   payload_type = excluded.payload_type, payload_revision = excluded.payload_revision,
                   payload = excluded.payload, meta_data = excluded.meta_data
             where excluded.sequence_number > snapshot_event.sequence_number
            """;
    private static final String READ =
            "select " + EventColumns.OF_SNAPSHOT + " from snapshot_event where aggregate_identifier = ?";

    private static final String ANY = "select exists (select from snapshot_event)";

    private final JdbcTemplate jdbc;
    private volatile boolean asked;
    private volatile boolean any;

    SnapshotTable(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    void store(StreamPlace place, EventContent content) {
        jdbc.update(
                STORE,
                place.aggregateIdentifier(),
                place.sequenceNumber(),
                place.aggregateType(),
                content.eventIdentifier(),
                content.timestamp().atOffset(ZoneOffset.UTC),
                content.payload().getType().getName(),
                content.payload().getType().getRevision(),
                content.payload().getData(),
                content.metaData().getData());
        any = true;
    }

    Optional<StoredEvent> read(String aggregateIdentifier) {
        if (!asked) {
            any |= Boolean.TRUE.equals(jdbc.queryForObject(ANY, Boolean.class));
            asked = true;
        }
        return !any
                ? Optional.empty()
                : jdbc.query(READ, EventColumns::stored, aggregateIdentifier).stream()
                        .findFirst();
    }
}
