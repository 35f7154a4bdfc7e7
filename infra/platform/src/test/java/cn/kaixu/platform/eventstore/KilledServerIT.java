package cn.kaixu.platform.eventstore;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.awaitility.Awaitility;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole database server is killed under load, again and again; nothing acknowledged is lost or doubled. */
@Timeout(180)
class KilledServerIT {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 3;
    private static final int APPENDS_A_ROUND = 400;

    @TempDir
    Path folder;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void losesNothingAcknowledgedAndStoresNothingTwice() throws Exception {
        try (MortalServer server = new MortalServer(folder)) {
            EventDatabase database = EventDatabase.migrated(server.dataSource());
            runAgainst(server, database);

            assertThat(identifiers(database)).containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(new EventChainVerifier(database.dataSource()).verify()).isEmpty();
        }
    }

    private void runAgainst(MortalServer server, EventDatabase database) throws Exception {
        try (GroupCommitEventStorageEngine engine = Events.engine(database.dataSource());
                ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Long>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String stream = "writer-" + writer;
                writers.add(threads.submit(() -> write(engine, stream)));
            }
            for (int round = 1; round <= ROUNDS; round++) {
                awaitAcknowledged(round * APPENDS_A_ROUND);
                server.killAndRestart();
            }
            awaitAcknowledged((ROUNDS + 1) * APPENDS_A_ROUND);
            over.set(true);
            for (int writer = 0; writer < WRITERS; writer++) {
                long told = writers.get(writer).get();
                assertThat(stored(database, "writer-" + writer)).isEqualTo(told);
            }
        }
    }

    /** How many events this writer was told are stored; no append of it may fail. */
    private long write(GroupCommitEventStorageEngine engine, String stream) {
        long next = 0;
        while (!over.get()) {
            List<DomainEventMessage<Noted>> events =
                    List.of(Events.noted(stream, next), Events.noted(stream, next + 1));
            engine.appendEvents(events);
            events.forEach(event -> acknowledged.add(event.getIdentifier()));
            next += events.size();
        }
        return next;
    }

    private void awaitAcknowledged(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() >= count);
    }

    private static List<@Nullable String> identifiers(EventDatabase database) {
        return database.sql()
                .sql("select event_identifier from domain_event")
                .query(String.class)
                .list();
    }

    private static long stored(EventDatabase database, String stream) {
        return database.sql()
                .sql("select count(*) from domain_event where aggregate_identifier = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }
}
