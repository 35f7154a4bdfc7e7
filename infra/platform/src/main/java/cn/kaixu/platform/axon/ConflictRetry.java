package cn.kaixu.platform.axon;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Decides a command anew when another instance of the service changed the same aggregate first. Nothing else is
 * repeated: a refusal stays a refusal.
 */
final class ConflictRetry implements RetryScheduler, AutoCloseable {

    private static final int ATTEMPTS = 4;
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("conflict-retry").daemon().factory());

    @Override
    // Axon's own signature asks for the raw message type and the array of generic classes
    @SuppressWarnings("rawtypes")
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        if (!(lastFailure instanceof ConcurrencyException) || failures.size() >= ATTEMPTS) {
            return false;
        }
        return !executor.schedule(dispatch, PAUSE.toMillis() * failures.size(), TimeUnit.MILLISECONDS)
                .isCancelled();
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
