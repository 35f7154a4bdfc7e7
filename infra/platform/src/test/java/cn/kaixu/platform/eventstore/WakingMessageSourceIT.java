package cn.kaixu.platform.eventstore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class WakingMessageSourceIT {

    private static final Duration SOONER_THAN_ANY_POLL = Duration.ofMillis(400);

    private final EventDatabase database = EventDatabase.create();
    private final GroupCommitEventStorageEngine engine = Events.engine(database.dataSource());
    private final WakingMessageSource source = new WakingMessageSource(engine);

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void callsWhenSomethingWasCommitted() throws InterruptedException {
        Semaphore calls = new Semaphore(0);
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null)) {
            assertThat(stream.setOnAvailableCallback(calls::release)).isTrue();
            engine.appendEvents(Events.noted("a", 0));

            assertThat(calls.tryAcquire(SOONER_THAN_ANY_POLL.toMillis(), TimeUnit.MILLISECONDS))
                    .isTrue();
            assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    @Test
    void seesWhatAnotherInstanceCommits() throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null);
                GroupCommitEventStorageEngine other = Events.engine(database.dataSource())) {
            other.appendEvents(Events.noted("a", 0));

            assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void readsMoreThanFitsOneReadFromWhereItIsTold() throws InterruptedException {
        engine.appendEvents(Events.noted("a", 0, 1800));

        List<Long> positions = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(new GlobalSequenceTrackingToken(100))) {
            while (stream.hasNextAvailable()) {
                assertThat(stream.peek()).isPresent();
                positions.add(stream.nextAvailable().trackingToken().position().orElseThrow());
            }
        }
        assertThat(positions).hasSize(1700).startsWith(101L).endsWith(1800L).isSorted();
    }

    @Test
    void startsAReplayWhereTheReplayStarts() throws InterruptedException {
        engine.appendEvents(Events.noted("a", 0, 3));

        try (BlockingStream<TrackedEventMessage<?>> stream =
                source.openStream(ReplayToken.createReplayToken(engine.createHeadToken(), engine.createTailToken()))) {
            assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
        }
    }

    @Test
    void servesManyReadersWithTheSameOrder() throws InterruptedException {
        List<BlockingStream<TrackedEventMessage<?>>> streams = new ArrayList<>();
        for (int reader = 0; reader < 20; reader++) {
            streams.add(source.openStream(source.createHeadToken()));
        }
        engine.appendEvents(Events.noted("a", 0, 10));

        for (BlockingStream<TrackedEventMessage<?>> stream : streams) {
            for (long position = 1; position <= 10; position++) {
                assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(position));
            }
            stream.close();
        }
    }
}
