package cn.kaixu.bench.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a process still needs after a full collection, asked for again and again while something goes on. Asking stops the
 * process each time, so nothing else is measured meanwhile.
 */
final class LiveHeap {

    private static final double MEBIBYTE = 1024 * 1024;

    private final long pid;

    LiveHeap(long pid) {
        this.pid = pid;
    }

    /** By how many MiB the highest of these moments lay above the one before the work. */
    double growthDuring(Work work) throws Exception {
        long before = bytes();
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong highest = new AtomicLong(before);
        CompletableFuture<Void> watch = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                highest.accumulateAndGet(bytes(), Math::max);
            }
        });
        try {
            work.run();
        } finally {
            over.set(true);
        }
        watch.join();
        return (highest.get() - before) / MEBIBYTE;
    }

    /** The last line of a class histogram: the bytes of every object that is reachable. */
    private long bytes() {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(pid),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader answer = jcmd.inputReader(StandardCharsets.UTF_8)) {
                return answer.lines()
                        .filter(line -> line.startsWith("Total"))
                        .map(line -> line.trim().split("\\s+"))
                        .mapToLong(words -> Long.parseLong(words[2]))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("process " + pid + " does not tell its heap"));
            }
        } catch (IOException e) {
            throw new IllegalStateException("jcmd cannot be started", e);
        }
    }

    /** Something that goes on. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }
}
