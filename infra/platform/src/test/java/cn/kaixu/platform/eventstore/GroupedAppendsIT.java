package cn.kaixu.platform.eventstore;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.awaitility.Awaitility;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What happens to the others when appends that share a transaction fare differently. */
class GroupedAppendsIT {

    private final EventDatabase database = EventDatabase.create();
    private final GroupCommitEventStorageEngine engine = Events.engine(database.dataSource());
    private final ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        writers.close();
        engine.close();
    }

    @Test
    void theLoserOfARaceFailsAlone() throws Exception {
        engine.appendEvents(Events.noted("taken", 0));

        List<Future<Boolean>> answers = inOneGroup(List.of(
                Events.noted("a", 0, 1),
                List.of(Events.noted("half", 0), Events.noted("taken", 0)),
                Events.noted("b", 0, 3)));

        assertThat(answers.get(0).get()).isTrue();
        assertThatThrownBy(() -> answers.get(1).get()).hasCauseInstanceOf(AggregateStreamCreationException.class);
        assertThat(answers.get(2).get()).isTrue();
        assertThat(storedStreams()).containsExactly("taken", "plug", "a", "b", "b", "b");
        assertThat(transactions()).isEqualTo(3);
    }

    @Test
    void whatTheDatabaseCannotStoreFailsAlone() throws Exception {
        DomainEventMessage<Noted> twice = Events.noted("c", 0);
        engine.appendEvents(Events.noted("first use", 0), sameIdentifier(twice, "identifier used here"));

        List<Future<Boolean>> answers =
                inOneGroup(List.of(Events.noted("a", 0, 1), List.of(twice), Events.noted("b", 0, 1)));

        assertThat(answers.get(0).get()).isTrue();
        assertThatThrownBy(() -> answers.get(1).get()).hasCauseInstanceOf(EventStoreException.class);
        assertThat(answers.get(2).get()).isTrue();
    }

    @Test
    void ofTwoAppendsToOneStreamTheSecondLoses() throws Exception {
        List<Future<Boolean>> answers = inOneGroup(List.of(Events.noted("a", 0, 2), Events.noted("a", 0, 1)));

        assertThat(answers.get(0).get()).isTrue();
        assertThatThrownBy(() -> answers.get(1).get()).hasCauseInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void twoInstancesRacingForAStreamHaveOneWinnerEachTime() throws Exception {
        try (GroupCommitEventStorageEngine other = Events.engine(database.dataSource())) {
            for (int round = 0; round < 50; round++) {
                int number = round;
                Future<Boolean> here = writers.submit(() -> append(engine, Events.noted("race", number, 1)));
                Future<Boolean> there = writers.submit(() -> append(other, Events.noted("race", number, 1)));
                assertThat(List.of(won(here), won(there))).containsExactlyInAnyOrder(true, false);
            }
        }
        assertThat(engine.lastSequenceNumberFor("race")).contains(49L);
        assertThat(new EventChainVerifier(database.dataSource()).verify()).isEmpty();
    }

    @Test
    void refusesWhenTooManyWait() throws Exception {
        EventStoreProperties narrow = new EventStoreProperties(2, 256, Duration.ofSeconds(30), "SHA-256");
        try (GroupCommitEventStorageEngine small =
                Events.engine(database.dataSource(), database.dataSource(), narrow)) {
            List<Future<Boolean>> waiting = new ArrayList<>();
            try (HeldLock lock = HeldLock.of(database)) {
                waiting.add(writers.submit(() -> append(small, Events.noted("sent", 0, 1))));
                lock.awaitWaitingAppenders(1);
                waiting.add(writers.submit(() -> append(small, Events.noted("a", 0, 1))));
                waiting.add(writers.submit(() -> append(small, Events.noted("b", 0, 1))));
                Awaitility.await().until(() -> small.waitingAppends() == 2);

                assertThatThrownBy(() -> small.appendEvents(Events.noted("c", 0)))
                        .isInstanceOf(EventStoreOverloadedException.class);
            }
            for (Future<Boolean> append : waiting) {
                assertThat(append.get()).isTrue();
            }
        }
        assertThat(storedStreams()).containsExactlyInAnyOrder("sent", "a", "b");
    }

    @Test
    void saysHonestlyWhatIsKnownWhenPatienceEnds() throws Exception {
        EventStoreProperties impatient = new EventStoreProperties(10, 256, Duration.ofMillis(300), "SHA-256");
        try (GroupCommitEventStorageEngine hasty =
                Events.engine(database.dataSource(), database.dataSource(), impatient)) {
            try (HeldLock lock = HeldLock.of(database)) {
                Future<Boolean> sent = writers.submit(() -> append(hasty, Events.noted("sent", 0, 1)));
                lock.awaitWaitingAppenders(1);

                assertThatThrownBy(() -> hasty.appendEvents(Events.noted("never sent", 0)))
                        .isInstanceOf(EventStoreUnavailableException.class);
                assertThatThrownBy(sent::get).hasCauseInstanceOf(AppendOutcomeUnknownException.class);
            }
        }
        assertThat(storedStreams()).containsExactly("sent");
    }

    /** Lets the appends arrive while an earlier one keeps the appender busy. */
    private List<Future<Boolean>> inOneGroup(List<List<DomainEventMessage<Noted>>> appends) throws SQLException {
        List<Future<Boolean>> answers = new ArrayList<>();
        try (HeldLock lock = HeldLock.of(database)) {
            Callable<Boolean> plug = () -> append(engine, Events.noted("plug", 0, 1));
            Future<Boolean> busy = writers.submit(plug);
            lock.awaitWaitingAppenders(1);
            for (List<DomainEventMessage<Noted>> events : appends) {
                answers.add(writers.submit(() -> append(engine, events)));
                int waiting = answers.size();
                Awaitility.await().until(() -> engine.waitingAppends() == waiting);
            }
            assertThat(busy).isNotDone();
        }
        return answers;
    }

    private static boolean append(GroupCommitEventStorageEngine engine, List<DomainEventMessage<Noted>> events) {
        engine.appendEvents(events);
        return true;
    }

    private static boolean won(Future<Boolean> append) throws InterruptedException {
        try {
            return append.get();
        } catch (ExecutionException e) {
            assertThat(e.getCause())
                    .isInstanceOfAny(AggregateStreamCreationException.class, ConcurrencyException.class);
            return false;
        }
    }

    private static DomainEventMessage<Noted> sameIdentifier(DomainEventMessage<Noted> event, String stream) {
        return new GenericDomainEventMessage<>(
                event.getType(),
                stream,
                0,
                event.getPayload(),
                event.getMetaData(),
                event.getIdentifier(),
                event.getTimestamp());
    }

    private List<@Nullable String> storedStreams() {
        return database.sql()
                .sql("select aggregate_identifier from domain_event order by position")
                .query(String.class)
                .list();
    }

    private int transactions() {
        return database.sql()
                .sql("select count(distinct xmin::text) from domain_event")
                .query(Integer.class)
                .single();
    }
}
