package cn.kaixu.endtoend;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import cn.kaixu.local.LocalPlatform;
import cn.kaixu.local.client.Caller;

import static org.awaitility.Awaitility.await;

/** A bureau's system that declares one patent after another and repeats, under the same key, what was not answered. */
final class DeclarationLoad {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Caller system;
    private final AtomicInteger serial = new AtomicInteger();
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();

    DeclarationLoad(LocalPlatform platform) {
        this.system = platform.machine("wuhan-bureau-system");
    }

    /** Identifiers of all declarations the platform has acknowledged. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Starts declaring until the run is closed. */
    Run begin() {
        return new Run();
    }

    private void declareNext() {
        String number = PatentNumbers.invention(serial.incrementAndGet());
        acknowledged.add(Insist.on(() -> system.post("/api/declarations", Declarations.free(number), "crash-" + number))
                .json()
                .path("id")
                .asString());
    }

    /** Declarations under way. */
    final class Run implements AutoCloseable {

        private final CompletableFuture<Void> finished;
        private volatile boolean closing;

        private Run() {
            finished = CompletableFuture.runAsync(
                    this::declare, task -> Thread.ofVirtual().start(task));
        }

        /** Waits until that many more declarations were acknowledged. */
        void awaitAcknowledged(int more) {
            int wanted = acknowledged.size() + more;
            await().atMost(PATIENCE).until(() -> finished.isDone() || acknowledged.size() >= wanted);
        }

        /** Lets the declaration under way come to its end. */
        @Override
        public void close() {
            closing = true;
            finished.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        }

        private void declare() {
            while (!closing) {
                declareNext();
            }
        }
    }
}
