package cn.kaixu.platform.eventstore;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which streams do not exist yet, asked for many at once by whoever is about to open them. Loading such an aggregate
 * then needs no question of its own. Should somebody else open the stream in between, the append finds out.
 */
public final class UpcomingStreams {

    private static final long LASTING = Duration.ofSeconds(2).toNanos();

    private final EventReader reader;
    private final Map<String, Long> absentSince = new ConcurrentHashMap<>();

    UpcomingStreams(EventReader reader) {
        this.reader = reader;
    }

    /** Finds out which of these streams are still to be opened; the answer serves for two seconds, once a stream. */
    public void lookAhead(Collection<String> aggregateIdentifiers) {
        long now = System.nanoTime();
        absentSince.values().removeIf(since -> now - since > LASTING);
        Set<String> absent = new HashSet<>(aggregateIdentifiers);
        absent.removeAll(reader.existing(aggregateIdentifiers));
        absent.forEach(stream -> absentSince.put(stream, now));
    }

    /** Whether the stream is known not to exist; says so once. */
    boolean takeAbsent(String aggregateIdentifier) {
        Long since = absentSince.remove(aggregateIdentifier);
        return since != null && System.nanoTime() - since <= LASTING;
    }
}
