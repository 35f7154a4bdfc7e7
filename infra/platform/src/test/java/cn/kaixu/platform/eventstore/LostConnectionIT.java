package cn.kaixu.platform.eventstore;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import cn.kaixu.platform.eventstore.FaultyWire.Fault;
import org.awaitility.Awaitility;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A connection that breaks while events are being stored leaves them stored once, and the caller knows it. */
class LostConnectionIT {

    private final EventDatabase database = EventDatabase.create();
    private final FaultyWire wire;
    private final GroupCommitEventStorageEngine engine;
    private final ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();

    LostConnectionIT() throws IOException {
        wire = new FaultyWire(database);
        engine = Events.engine(database.dataSource(), wire.through(database), Events.DEFAULTS);
    }

    @BeforeEach
    void connect() {
        engine.appendEvents(Events.noted("before", 0));
    }

    @AfterEach
    void close() throws IOException {
        writers.close();
        engine.close();
        wire.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"LOSE_NEXT_REQUEST", "LOSE_NEXT_ANSWER"})
    void storesOnceWhateverIsLost(Fault fault) {
        for (int round = 0; round < 20; round++) {
            wire.breakAt(fault);
            engine.appendEvents(Events.noted("a", round * 3L, 3));
            assertThat(wire.hasBroken()).isTrue();
        }

        assertThat(stored("a")).isEqualTo(60);
        assertThat(new EventChainVerifier(database.dataSource()).verify()).isEmpty();
    }

    @Test
    void reportsAConflictAlsoAfterALostAnswer() {
        engine.appendEvents(Events.noted("a", 0, 2));
        wire.breakAt(Fault.LOSE_NEXT_ANSWER);

        assertThatThrownBy(() -> engine.appendEvents(Events.noted("a", 1))).isInstanceOf(ConcurrencyException.class);
        assertThat(stored("a")).isEqualTo(2);
    }

    @Test
    void outlivesAKilledBackend() throws Exception {
        Future<Integer> append;
        try (HeldLock lock = HeldLock.of(database)) {
            append = writers.submit(() -> {
                engine.appendEvents(Events.noted("a", 0, 2));
                return stored("a");
            });
            lock.awaitWaitingAppenders(1);
            database.sql()
                    .sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and not granted")
                    .query(Boolean.class)
                    .list();
            lock.awaitWaitingAppenders(1);
            assertThat(append).isNotDone();
        }
        assertThat(append.get()).isEqualTo(2);
    }

    @Test
    void outlivesABackendKilledWhileItCommits() throws Exception {
        // A check that is put off until commit keeps the transaction there while its backend is terminated.
        database.sql()
                .sql("create function slow_commit() returns trigger language plpgsql as"
                        + " $$ begin perform pg_sleep(0.5); return null; end $$")
                .update();
        database.sql()
                .sql("create constraint trigger slow_commit after insert on domain_event"
                        + " deferrable initially deferred for each row execute function slow_commit()")
                .update();

        Future<Integer> append = writers.submit(() -> {
            engine.appendEvents(Events.noted("a", 0, 1));
            return stored("a");
        });
        Awaitility.await().until(() -> terminateSleepers() > 0);
        assertThat(append.get()).isEqualTo(1);
    }

    private int terminateSleepers() {
        return database.sql()
                .sql("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where wait_event = 'PgSleep' and datname = current_database()")
                .query(Boolean.class)
                .list()
                .size();
    }

    private int stored(String stream) {
        return database.sql()
                .sql("select count(*) from domain_event where aggregate_identifier = ?")
                .param(stream)
                .query(Integer.class)
                .single();
    }
}
