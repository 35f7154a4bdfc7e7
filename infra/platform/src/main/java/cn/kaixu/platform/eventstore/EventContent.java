package cn.kaixu.platform.eventstore;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** What an event says, in its stored form; the time is kept to the microsecond, as the database does. */
record EventContent(
        String eventIdentifier,
        Instant timestamp,
        SerializedObject<byte[]> payload,
        SerializedObject<byte[]> metaData) {

    static EventContent of(EventMessage<?> event, Serializer serializer) {
        return new EventContent(
                event.getIdentifier(),
                event.getTimestamp().truncatedTo(ChronoUnit.MICROS),
                event.serializePayload(serializer, byte[].class),
                event.serializeMetaData(serializer, byte[].class));
    }

    long microseconds() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, timestamp);
    }
}
