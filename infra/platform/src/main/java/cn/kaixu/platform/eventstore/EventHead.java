package cn.kaixu.platform.eventstore;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * The last committed position that readers may see, and the readers to wake when it moves.
 *
 * <p>This process's own appender tells it at once. What other processes append is seen by asking the database once a
 * second, one question for all readers together.
 */
final class EventHead implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventHead.class);
    private static final long SECONDS_BETWEEN_LOOKS = 1;

    private final EventReader reader;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Set<Runnable> sleepers = new CopyOnWriteArraySet<>();
    private final ScheduledExecutorService lookout = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("event-head").daemon().factory());
    private final GatheringRhythm rhythm = new GatheringRhythm();
    private @Nullable ScheduledFuture<?> looking;
    private long position;

    EventHead(EventReader reader) {
        this.reader = reader;
    }

    /** Asks the database once, and keeps looking from now on. */
    void watch() {
        show(reader.lastPosition());
        lock.lock();
        try {
            if (looking == null) {
                looking = lookout.scheduleWithFixedDelay(
                        this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes note of a commit; readers see it at once, or with what is gathered after it. */
    void advanceTo(long committed) {
        rhythm.committed(committed, System.nanoTime()).ifPresent(wait -> {
            if (wait == 0) {
                show(committed);
            } else {
                CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, lookout)
                        .execute(() -> show(rhythm.gathered(System.nanoTime())));
            }
        });
    }

    private void show(long committed) {
        lock.lock();
        try {
            if (committed > position) {
                position = committed;
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
        wakeAll();
    }

    /** Calls every reader that has not read all it may see. */
    void wakeAll() {
        sleepers.forEach(EventHead::call);
    }

    long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something is committed beyond that position. */
    boolean awaitBeyond(long seen, long time, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(time);
        lock.lock();
        try {
            while (position <= seen) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = moved.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    void wake(Runnable sleeper) {
        sleepers.add(sleeper);
    }

    void forget(Runnable sleeper) {
        sleepers.remove(sleeper);
    }

    @Override
    public void close() {
        lookout.shutdownNow();
    }

    private void look() {
        try {
            advanceTo(reader.lastPosition());
        } catch (DataAccessException e) {
            LOG.warn("The event store cannot be asked for its last position; asking again in a second", e);
        }
    }

    /** One reader that cannot be woken, because it is being shut down for instance, must not keep the others asleep. */
    private static void call(Runnable sleeper) {
        try {
            sleeper.run();
        } catch (RuntimeException e) {
            LOG.warn("A reader could not be woken", e);
        }
    }
}
