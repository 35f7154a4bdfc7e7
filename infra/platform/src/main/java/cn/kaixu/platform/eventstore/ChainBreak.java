package cn.kaixu.platform.eventstore;

import org.jspecify.annotations.Nullable;

/**
 * Where the stored events are not what was appended.
 *
 * @param position the event's position in the store, or the position at which one is missing
 * @param place its aggregate and sequence number, absent where only the position is known
 */
public record ChainBreak(Kind kind, long position, @Nullable Place place) {

    /** What is wrong there. */
    public enum Kind {
        /** The event does not have the hash that its content and its predecessor give. */
        CHANGED,
        /** The stream has no event before this one, though its number says so. */
        PREDECESSOR_MISSING,
        /** No event has this position. */
        POSITION_MISSING
    }

    /** An event's aggregate, its number there, and its own identifier. */
    public record Place(String aggregateIdentifier, long sequenceNumber, String eventIdentifier) {}

    static ChainBreak at(Kind kind, ChainedEvent event) {
        StoredEvent stored = event.event();
        return new ChainBreak(
                kind,
                stored.position(),
                new Place(stored.getAggregateIdentifier(), stored.getSequenceNumber(), stored.getEventIdentifier()));
    }

    static ChainBreak missing(long position) {
        return new ChainBreak(Kind.POSITION_MISSING, position, null);
    }
}
