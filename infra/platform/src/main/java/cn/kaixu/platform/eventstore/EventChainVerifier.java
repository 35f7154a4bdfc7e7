package cn.kaixu.platform.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/**
 * Recomputes the hash of every stored event and looks for missing ones.
 *
 * <p>A changed byte shows in the event's own hash, a removed event in its successor's and in the row of positions; the
 * last event's removal shows against the position counter. Whoever can rewrite a whole stream with all its hashes and
 * the counter is found by comparing with what was published, not here.
 */
public final class EventChainVerifier {

    private static final int EVENTS_A_READ = 1000;
    private static final StreamPlace BEFORE_ALL_STREAMS = new StreamPlace("", -1, null);

    private final EventReader reader;

    public EventChainVerifier(DataSource dataSource) {
        this.reader = new EventReader(dataSource);
    }

    /** Everything that is wrong, in the order of streams and then of missing positions; empty for a sound store. */
    public List<ChainBreak> verify() {
        List<ChainBreak> breaks = new ArrayList<>(brokenStreams());
        reader.missingPositions().stream().map(ChainBreak::missing).forEach(breaks::add);
        return breaks;
    }

    private List<ChainBreak> brokenStreams() {
        List<ChainBreak> breaks = new ArrayList<>();
        ChainedEvent previous = null;
        List<ChainedEvent> read = reader.inStreamOrder(BEFORE_ALL_STREAMS, EVENTS_A_READ);
        while (!read.isEmpty()) {
            for (ChainedEvent event : read) {
                check(previous, event).ifPresent(breaks::add);
                previous = event;
            }
            read = reader.inStreamOrder(read.getLast().place(), EVENTS_A_READ);
        }
        return breaks;
    }

    private static Optional<ChainBreak> check(@Nullable ChainedEvent before, ChainedEvent event) {
        boolean first = event.place().isFirst();
        if (!first && (before == null || !before.place().isFollowedBy(event.place()))) {
            return Optional.of(ChainBreak.at(ChainBreak.Kind.PREDECESSOR_MISSING, event));
        }
        EventHash previousHash = first || before == null ? null : before.hash();
        EventHash expected = new EventHashing(event.hashAlgorithm())
                .hash(
                        previousHash,
                        event.place(),
                        event.unitOfWork(),
                        event.event().content());
        return expected.equals(event.hash())
                ? Optional.empty()
                : Optional.of(ChainBreak.at(ChainBreak.Kind.CHANGED, event));
    }
}
