package cn.kaixu.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that do the same thing again and again, each one waiting for its answer. */
public final class Clients {

    /** One thing a client does. */
    @FunctionalInterface
    public interface Operation {
        void run(int client, long number) throws Exception;
    }

    private static final Duration ONE_SECOND = Duration.ofSeconds(1);
    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(90);
    private static final int WARM_OPERATIONS = 100_000;
    private static final int WARMING_CLIENTS = 16;

    private Clients() {}

    /** How many operations a second they finish together. */
    public static double rate(int clients, Duration time, Operation operation)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        long done = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                counts.add(threads.submit(() -> repeat(number, end, operation)));
            }
            for (Future<Long> count : counts) {
                done += count.get();
            }
        }
        return done / seconds(System.nanoTime() - start);
    }

    /** Lets them work until the virtual machine has compiled what they need, or the time is up. */
    public static void warmUp(Operation operation) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        double operations = 0;
        while (operations < WARM_OPERATIONS && System.nanoTime() < end) {
            operations += rate(WARMING_CLIENTS, ONE_SECOND, operation) * ONE_SECOND.toSeconds();
        }
    }

    private static long repeat(int client, long end, Operation operation) throws Exception {
        long done = 0;
        while (System.nanoTime() < end) {
            operation.run(client, done);
            done++;
        }
        return done;
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
