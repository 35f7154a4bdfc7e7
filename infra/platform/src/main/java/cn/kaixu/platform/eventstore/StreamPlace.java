package cn.kaixu.platform.eventstore;

import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** Where an event stands in the stream of its aggregate. */
record StreamPlace(
        String aggregateIdentifier,
        long sequenceNumber,
        @Nullable String aggregateType) {

    static StreamPlace of(DomainEventMessage<?> event) {
        return new StreamPlace(event.getAggregateIdentifier(), event.getSequenceNumber(), event.getType());
    }

    boolean isFollowedBy(StreamPlace next) {
        return next.aggregateIdentifier.equals(aggregateIdentifier) && next.sequenceNumber == sequenceNumber + 1;
    }

    boolean isFirst() {
        return sequenceNumber == 0;
    }
}
