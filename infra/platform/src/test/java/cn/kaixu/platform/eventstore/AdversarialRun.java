package cn.kaixu.platform.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/**
 * Writers that hold their commits, stand still, roll back, append hugely and have wrong clocks, and a reader that
 * follows them. The same seed gives the same mischief, though not the same interleaving.
 */
final class AdversarialRun {

    private static final int WRITERS = 8;
    private static final int HUGE = 200;
    private static final int EMPTY_READS_AT_THE_END = 20;
    private static final Duration ONE_CLOCK_IS_BEHIND = Duration.ofSeconds(75);

    private final AdversarialStore store;
    private final long seed;
    private final int eventsPerWriter;

    AdversarialRun(AdversarialStore store, long seed, int events) {
        this.store = store;
        this.seed = seed;
        this.eventsPerWriter = events / WRITERS;
    }

    Observation observe() throws Exception {
        Observation observation = new Observation();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<List<String>>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writers.add(threads.submit(() -> write(number)));
            }
            read(writers, observation);
            for (Future<List<String>> writer : writers) {
                observation.acknowledged(stored(writer));
            }
        }
        return observation;
    }

    private void read(List<Future<List<String>>> writers, Observation observation) throws Exception {
        int emptyReads = 0;
        while (emptyReads < EMPTY_READS_AT_THE_END) {
            boolean writing = writers.stream().anyMatch(writer -> !writer.isDone());
            emptyReads = observation.read(store.read()) || writing ? 0 : emptyReads + 1;
        }
    }

    /** The identifiers of the events that this writer was told are stored. */
    private List<String> write(int writer) throws Exception {
        Random random = new Random(seed * WRITERS + writer);
        Duration behind = writer % 4 == 0 ? ONE_CLOCK_IS_BEHIND : Duration.ZERO;
        List<String> stored = new ArrayList<>();
        long[] ends = new long[10];
        while (stored.size() < eventsPerWriter) {
            int stream = random.nextInt(ends.length);
            int count = random.nextInt(100) == 0 ? HUGE : 1 + random.nextInt(3);
            List<DomainEventMessage<Noted>> events = events(writer + "-" + stream, ends[stream], count, behind);
            if (store.write(writer, events, mischief(random))) {
                ends[stream] += count;
                events.forEach(event -> stored.add(event.getIdentifier()));
            }
        }
        return stored;
    }

    private static Mischief mischief(Random random) {
        return new Mischief(
                random.nextInt(50) == 0 ? milliseconds(random, 20) : Duration.ZERO,
                random.nextInt(20) == 0 ? milliseconds(random, 40) : Duration.ZERO,
                random.nextInt(20) == 0);
    }

    private static Duration milliseconds(Random random, int atMost) {
        return Duration.ofMillis(1 + random.nextInt(atMost));
    }

    private static List<DomainEventMessage<Noted>> events(String stream, long from, int count, Duration behind) {
        List<DomainEventMessage<Noted>> events = new ArrayList<>();
        for (DomainEventMessage<Noted> event : Events.noted(stream, from, count)) {
            events.add(new GenericDomainEventMessage<>(
                    event.getType(),
                    stream,
                    event.getSequenceNumber(),
                    event.getPayload(),
                    MetaData.emptyInstance(),
                    event.getIdentifier(),
                    Instant.now().minus(behind)));
        }
        return events;
    }

    private static List<String> stored(Future<List<String>> writer) throws InterruptedException {
        try {
            return writer.get();
        } catch (ExecutionException e) {
            throw new AssertionError("A writer failed", e);
        }
    }

    /** Stands still; the mischief is the passing of time itself, so there is no condition to wait for. */
    static void standStill(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
