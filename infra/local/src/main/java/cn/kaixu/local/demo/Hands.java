package cn.kaixu.local.demo;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Several windows open at once: the same task for many matters, a few at a time. */
final class Hands {

    private static final int AT_ONCE = 4;

    private Hands() {}

    /** Does the task for every matter; fails with the first failure. */
    static <T> void each(List<T> matters, Consumer<T> task) {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            CompletableFuture.allOf(matters.stream()
                            .map(matter -> CompletableFuture.runAsync(() -> task.accept(matter), workers))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
