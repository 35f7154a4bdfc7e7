package cn.kaixu.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Steps that go on side by side. */
final class Together {

    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private Together() {}

    /** Runs all and returns when all are done; fails with the first failure. */
    static void run(List<Runnable> steps) {
        join(CompletableFuture.allOf(steps.stream().map(Together::begin).toArray(CompletableFuture[]::new)));
    }

    /** Begins a step. */
    static CompletableFuture<Void> begin(Runnable step) {
        return CompletableFuture.runAsync(step, THREADS);
    }

    /** Waits for a step and lets its own failure through. */
    static void join(CompletableFuture<?> step) {
        try {
            step.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
