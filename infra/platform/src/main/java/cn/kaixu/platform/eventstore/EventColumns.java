package cn.kaixu.platform.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SimpleSerializedObject;

/** The columns of the event table, in the one order in which everything here reads them. */
final class EventColumns {

    private static final String SAID = "aggregate_identifier, sequence_number, aggregate_type, event_identifier,"
            + " time_stamp, payload_type, payload_revision, payload, meta_data";

    /** What {@link #stored} reads of a snapshot, which has no position. */
    static final String OF_SNAPSHOT = "0, " + SAID;

    /** What {@link #stored} reads. */
    static final String OF_STORED = "position, " + SAID;

    /** What {@link #chained} reads. */
    static final String OF_CHAINED = OF_STORED + ", unit_of_work, hash_algorithm, hash";

    private EventColumns() {}

    static StoredEvent stored(ResultSet row, int rowNumber) throws SQLException {
        StreamPlace place = new StreamPlace(row.getString(2), row.getLong(3), row.getString(4));
        EventContent content = new EventContent(
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                new SimpleSerializedObject<>(row.getBytes(9), byte[].class, row.getString(7), row.getString(8)),
                new SerializedMetaData<>(row.getBytes(10), byte[].class));
        return new StoredEvent(row.getLong(1), place, content);
    }

    static ChainedEvent chained(ResultSet row, int rowNumber) throws SQLException {
        return new ChainedEvent(
                stored(row, rowNumber), row.getString(11), row.getString(12), new EventHash(row.getBytes(13)));
    }
}
