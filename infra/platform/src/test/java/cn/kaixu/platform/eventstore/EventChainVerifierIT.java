package cn.kaixu.platform.eventstore;

import java.util.List;
import java.util.Objects;

import cn.kaixu.platform.eventstore.ChainBreak.Kind;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EventChainVerifierIT {

    private final EventDatabase database = EventDatabase.create();
    private final GroupCommitEventStorageEngine engine = Events.engine(database.dataSource());
    private final EventChainVerifier verifier = new EventChainVerifier(database.dataSource());

    @BeforeEach
    void appendTwoStreams() {
        engine.appendEvents(Events.noted("a", 0, 2));
        engine.appendEvents(Events.noted("b", 0));
        engine.appendEvents(Events.noted("a", 2, 2));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void findsNothingInASoundStore() {
        assertThat(verifier.verify()).isEmpty();
    }

    @Test
    void linksEventsAcrossAppendsAndRestarts() {
        try (GroupCommitEventStorageEngine afterRestart = Events.engine(database.dataSource())) {
            afterRestart.appendEvents(Events.noted("a", 4));
        }

        assertThat(verifier.verify()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload = set_byte(payload, 3, get_byte(payload, 3) # 1)",
                "meta_data = meta_data || '\\x20'",
                "time_stamp = time_stamp + interval '1 microsecond'",
                "payload_type = payload_type || 'x'",
                "aggregate_type = null",
                "unit_of_work = 'another'"
            })
    void namesTheChangedEvent(String assignment) {
        Tampering.with(database).change(2, assignment);

        assertThat(places(verifier.verify())).containsExactly(Tuple.tuple(Kind.CHANGED, 2L, "a", 1L));
    }

    @Test
    void namesTheEventAfterOneWhoseHashWasRecomputed() {
        Tampering.with(database).change(1, "hash = sha256('recomputed')");

        assertThat(places(verifier.verify()))
                .containsExactly(Tuple.tuple(Kind.CHANGED, 1L, "a", 0L), Tuple.tuple(Kind.CHANGED, 2L, "a", 1L));
    }

    @Test
    void namesTheEventAfterARemovedOneAndTheMissingPosition() {
        Tampering.with(database).remove(2);

        List<ChainBreak> breaks = verifier.verify();
        assertThat(places(breaks.subList(0, 1))).containsExactly(Tuple.tuple(Kind.PREDECESSOR_MISSING, 4L, "a", 2L));
        assertThat(breaks.subList(1, 2)).containsExactly(new ChainBreak(Kind.POSITION_MISSING, 2, null));
    }

    @Test
    void missesTheLastEvent() {
        Tampering.with(database).remove(5);

        assertThat(verifier.verify()).containsExactly(new ChainBreak(Kind.POSITION_MISSING, 5, null));
    }

    private static List<Tuple> places(List<ChainBreak> breaks) {
        return breaks.stream()
                .map(found -> {
                    ChainBreak.Place place = Objects.requireNonNull(found.place());
                    return Tuple.tuple(
                            found.kind(), found.position(), place.aggregateIdentifier(), place.sequenceNumber());
                })
                .toList();
    }
}
