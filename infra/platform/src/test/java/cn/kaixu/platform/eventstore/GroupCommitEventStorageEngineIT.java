package cn.kaixu.platform.eventstore;

import java.time.Instant;
import java.util.List;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GroupCommitEventStorageEngineIT {

    private final EventDatabase database = EventDatabase.create();
    private final GroupCommitEventStorageEngine engine = Events.engine(database.dataSource());

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void readsAStreamAsItWasAppended() {
        DomainEventMessage<Noted> first = Events.noted("a", 0);
        engine.appendEvents(first, Events.noted("b", 0), Events.noted("a", 1));

        List<? extends DomainEventMessage<?>> read =
                engine.readEvents("a").asStream().toList();

        assertThat(read).extracting(DomainEventMessage::getSequenceNumber).containsExactly(0L, 1L);
        assertThat(read.getFirst().getIdentifier()).isEqualTo(first.getIdentifier());
        assertThat(read.getFirst().getType()).isEqualTo("Note");
        assertThat((Object) read.getFirst().getPayload()).isEqualTo(first.getPayload());
    }

    @Test
    void givesPositionsWithoutGapsInTheOrderOfAppending() {
        engine.appendEvents(Events.noted("a", 0, 3));
        engine.appendEvents(List.of(GenericEventMessage.asEventMessage(new Noted("of no aggregate"))));

        assertThat(engine.readEvents(engine.createTailToken(), false).map(TrackedEventMessage::trackingToken))
                .containsExactly(token(1), token(2), token(3), token(4));
        assertThat(engine.createHeadToken()).isEqualTo(token(4));
        assertThat(engine.lastSequenceNumberFor("a")).contains(2L);
        assertThat(engine.lastSequenceNumberFor("unheard of")).isEmpty();
    }

    @Test
    void findsThePositionOfAMoment() {
        engine.appendEvents(Events.noted("a", 0, 2));
        Instant between = Instant.now().plusMillis(1);

        assertThat(engine.createTokenAt(Instant.EPOCH)).isEqualTo(token(0));
        assertThat(engine.createTokenAt(between.plusSeconds(60))).isEqualTo(token(2));
    }

    @Test
    void refusesToBeginAStreamTwice() {
        engine.appendEvents(Events.noted("a", 0));

        assertThatThrownBy(() -> engine.appendEvents(Events.noted("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void refusesWhatDoesNotContinueItsStream() {
        engine.appendEvents(Events.noted("a", 0, 2));

        assertThatThrownBy(() -> engine.appendEvents(Events.noted("a", 1))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(Events.noted("a", 3))).isInstanceOf(ConcurrencyException.class);
        assertThat(engine.createHeadToken()).isEqualTo(token(2));
    }

    @Test
    void keepsTheLatestSnapshot() {
        engine.appendEvents(Events.noted("a", 0, 3));
        engine.storeSnapshot(Events.noted("a", 2));
        engine.storeSnapshot(Events.noted("a", 1));

        assertThat(engine.readSnapshot("a").orElseThrow().getSequenceNumber()).isEqualTo(2);
        assertThat(engine.readSnapshot("b")).isEmpty();
    }

    @Test
    void stopsAtARemovedEvent() {
        engine.appendEvents(Events.noted("a", 0, 3));
        Tampering.with(database).remove(2);

        assertThatThrownBy(() -> engine.readEvents(null, false).toList())
                .isInstanceOf(DamagedEventStoreException.class)
                .hasMessageContaining("position 2");
    }

    private static GlobalSequenceTrackingToken token(long position) {
        return new GlobalSequenceTrackingToken(position);
    }
}
