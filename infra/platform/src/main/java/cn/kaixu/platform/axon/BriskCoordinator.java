package cn.kaixu.platform.axon;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs the coordinator of a processor. When a processor has fetched about a thousand events, Axon looks only after a
 * tenth of a second whether there is room for more, though a batch takes milliseconds: ten thousand events a second, and
 * no more. Here it looks again after two milliseconds; every other time stays as Axon asks.
 */
final class BriskCoordinator extends ScheduledThreadPoolExecutor {

    /** What Axon waits while its buffer is full. */
    private static final long FULL = Duration.ofMillis(100).toNanos();

    private static final long BRISK = Duration.ofMillis(2).toNanos();

    BriskCoordinator(String processor) {
        super(
                1,
                Thread.ofPlatform()
                        .name("Coordinator[" + processor + "]")
                        .daemon()
                        .factory());
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        long nanos = unit.toNanos(delay);
        return super.schedule(task, nanos == FULL ? BRISK : nanos, TimeUnit.NANOSECONDS);
    }
}
