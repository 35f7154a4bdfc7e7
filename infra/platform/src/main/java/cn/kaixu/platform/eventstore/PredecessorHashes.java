package cn.kaixu.platform.eventstore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Finds the hash of the event before a new one.
 *
 * <p>A stored event never changes, so what was read or stored once may be remembered without asking again; of each
 * stream only the latest known event is kept.
 */
final class PredecessorHashes {

    private static final int STREAMS_REMEMBERED = 20_000;
    private static final float LOAD_FACTOR = 0.75f;

    private record Latest(long sequenceNumber, EventHash hash) {}

    private final EventReader reader;
    private final Map<String, Latest> latest = new LinkedHashMap<>(16, LOAD_FACTOR, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Latest> eldest) {
            return size() > STREAMS_REMEMBERED;
        }
    };

    PredecessorHashes(EventReader reader) {
        this.reader = reader;
    }

    EventHash before(StreamPlace place) {
        long predecessor = place.sequenceNumber() - 1;
        return remembered(place.aggregateIdentifier(), predecessor)
                .or(() -> reader.hash(place.aggregateIdentifier(), predecessor))
                .orElseThrow(() -> new ConcurrencyException("Event " + place.sequenceNumber() + " of "
                        + place.aggregateIdentifier() + " has no stored event before it"));
    }

    void remember(StreamPlace place, EventHash hash) {
        Latest offered = new Latest(place.sequenceNumber(), hash);
        synchronized (latest) {
            latest.merge(
                    place.aggregateIdentifier(),
                    offered,
                    (known, newer) -> newer.sequenceNumber() >= known.sequenceNumber() ? newer : known);
        }
    }

    private Optional<EventHash> remembered(String aggregateIdentifier, long sequenceNumber) {
        synchronized (latest) {
            return Optional.ofNullable(latest.get(aggregateIdentifier))
                    .filter(known -> known.sequenceNumber() == sequenceNumber)
                    .map(Latest::hash);
        }
    }
}
