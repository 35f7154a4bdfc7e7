package cn.kaixu.platform.eventstore;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the event table; inside a transaction of the caller it uses that transaction's connection. */
final class EventReader {

    private static final String STREAM = "select " + EventColumns.OF_CHAINED + " from domain_event"
            + " where aggregate_identifier = ? and sequence_number >= ? order by sequence_number";
    private static final String AFTER =
            "select " + EventColumns.OF_STORED + " from domain_event" + " where position > ? order by position limit ?";
    private static final String IN_STREAM_ORDER = "select " + EventColumns.OF_CHAINED + " from domain_event"
            + " where (aggregate_identifier, sequence_number) > (?, ?)"
            + " order by aggregate_identifier, sequence_number limit ?";
    private static final String HASH =
            "select hash from domain_event where aggregate_identifier = ? and sequence_number = ?";
    private static final String LAST_SEQUENCE_NUMBER = "select sequence_number from domain_event"
            + " where aggregate_identifier = ? order by sequence_number desc limit 1";
    private static final String EXISTING =
            "select aggregate_identifier from domain_event where aggregate_identifier = any(?) and sequence_number = 0";
    private static final String LAST_POSITION = "select last_position from event_position";
    private static final String MISSING_POSITIONS = """
            select missing
              from (select position as known, lag(position, 1, 0::bigint) over (order by position) as before
                      from (select position from domain_event
                            union all
                            select last_position + 1 from event_position) as positions) as neighbours,
                   generate_series(before + 1, known - 1) as missing
             order by missing limit 1000
            """;
    private static final String FIRST_SINCE = "select min(position) from domain_event where time_stamp >= ?";

    private final JdbcTemplate jdbc;

    EventReader(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    List<ChainedEvent> stream(String aggregateIdentifier, long firstSequenceNumber) {
        return jdbc.query(STREAM, EventColumns::chained, aggregateIdentifier, firstSequenceNumber);
    }

    /** The next events in commit order; a missing position means a removed event, and reading stops there. */
    List<StoredEvent> after(long position, int limit) {
        List<StoredEvent> events = jdbc.query(AFTER, EventColumns::stored, position, limit);
        long expected = position;
        for (StoredEvent event : events) {
            expected++;
            if (event.position() != expected) {
                throw new DamagedEventStoreException("The event at position " + expected + " is missing");
            }
        }
        return events;
    }

    List<ChainedEvent> inStreamOrder(StreamPlace after, int limit) {
        return jdbc.query(
                IN_STREAM_ORDER, EventColumns::chained, after.aggregateIdentifier(), after.sequenceNumber(), limit);
    }

    Optional<EventHash> hash(String aggregateIdentifier, long sequenceNumber) {
        return jdbc
                .query(HASH, (row, number) -> new EventHash(row.getBytes(1)), aggregateIdentifier, sequenceNumber)
                .stream()
                .findFirst();
    }

    Optional<Long> lastSequenceNumber(String aggregateIdentifier) {
        return jdbc.query(LAST_SEQUENCE_NUMBER, (row, number) -> row.getLong(1), aggregateIdentifier).stream()
                .findFirst();
    }

    /** Those of the streams that have been opened. */
    List<String> existing(Collection<String> aggregateIdentifiers) {
        return jdbc.query(
                EXISTING, (row, number) -> row.getString(1), (Object) aggregateIdentifiers.toArray(String[]::new));
    }

    /** The position of the last event ever committed, 0 before the first. */
    long lastPosition() {
        return jdbc.query(LAST_POSITION, (row, number) -> row.getLong(1)).stream()
                .findFirst()
                .orElseThrow(() -> new DamagedEventStoreException("The position counter is missing"));
    }

    /** Positions that were given out and have no event, the first thousand of them. */
    List<Long> missingPositions() {
        return jdbc.query(MISSING_POSITIONS, (row, number) -> row.getLong(1));
    }

    /** The position before the first event of that time or later. */
    long positionBefore(Instant time) {
        return jdbc
                .query(FIRST_SINCE, (row, number) -> row.getObject(1, Long.class), time.atOffset(ZoneOffset.UTC))
                .stream()
                .filter(position -> position != null)
                .findFirst()
                .map(position -> position - 1)
                .orElseGet(this::lastPosition);
    }
}
