package cn.kaixu.platform.eventstore;

import java.time.Instant;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.jspecify.annotations.Nullable;

/** An event as it was read: its position in the store, its place in its stream, and what it says. */
record StoredEvent(long position, StreamPlace place, EventContent content)
        implements DomainEventData<byte[]>, TrackedEventData<byte[]> {

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public String getEventIdentifier() {
        return content.eventIdentifier();
    }

    @Override
    public Instant getTimestamp() {
        return content.timestamp();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return content.metaData();
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return content.payload();
    }

    @Override
    public @Nullable String getType() {
        return place.aggregateType();
    }

    @Override
    public String getAggregateIdentifier() {
        return place.aggregateIdentifier();
    }

    @Override
    public long getSequenceNumber() {
        return place.sequenceNumber();
    }
}
