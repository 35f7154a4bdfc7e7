package cn.kaixu.platform.eventstore;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One reader's place in the store. It asks the database only when something is committed beyond that place. */
final class EventTail implements BlockingStream<TrackedEventMessage<?>> {

    private static final int EVENTS_A_READ = 500;

    private final EventReader reader;
    private final EventHead head;
    private final Function<Stream<StoredEvent>, Stream<? extends TrackedEventMessage<?>>> messages;
    private final Queue<TrackedEventMessage<?>> fetched = new ArrayDeque<>();
    private volatile long position;
    private @Nullable Runnable callback;

    EventTail(
            EventReader reader,
            EventHead head,
            Function<Stream<StoredEvent>, Stream<? extends TrackedEventMessage<?>>> messages,
            long position) {
        this.reader = reader;
        this.head = head;
        this.messages = messages;
        this.position = position;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fetch();
        return Optional.ofNullable(fetched.peek());
    }

    @Override
    public boolean hasNextAvailable() {
        fetch();
        return !fetched.isEmpty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (!hasNextAvailable()) {
            if (!head.awaitBeyond(position, deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable()) {
            head.awaitBeyond(position, Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }
        return fetched.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable newCallback) {
        close();
        Runnable guarded = () -> {
            if (head.position() > position) {
                newCallback.run();
            }
        };
        callback = guarded;
        head.wake(guarded);
        return true;
    }

    @Override
    public void close() {
        if (callback != null) {
            head.forget(callback);
            callback = null;
        }
    }

    private void fetch() {
        while (fetched.isEmpty() && head.position() > position) {
            List<StoredEvent> events = reader.after(position, EVENTS_A_READ);
            if (events.isEmpty()) {
                throw new DamagedEventStoreException("The events after position " + position + " are missing");
            }
            messages.apply(events.stream()).forEach(fetched::add);
            position = events.getLast().position();
        }
    }
}
