package cn.kaixu.platform.relay;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The store as the relay sees it: with nothing new in it while other work has {@link Precedence}. */
final class YieldingSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final StreamableMessageSource<TrackedEventMessage<?>> store;
    private final Precedence precedence;

    YieldingSource(StreamableMessageSource<TrackedEventMessage<?>> store, Precedence precedence) {
        this.store = store;
        this.precedence = precedence;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new YieldingStream(store.openStream(token), precedence);
    }

    @Override
    public TrackingToken createTailToken() {
        return store.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return store.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return store.createTokenAt(time);
    }

    private record YieldingStream(BlockingStream<TrackedEventMessage<?>> events, Precedence precedence)
            implements BlockingStream<TrackedEventMessage<?>> {

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return isOthersTurn() ? Optional.empty() : events.peek();
        }

        @Override
        public boolean hasNextAvailable() {
            return !isOthersTurn() && events.hasNextAvailable();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return events.hasNextAvailable(timeout, unit) && !isOthersTurn();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return events.nextAvailable();
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            return events.setOnAvailableCallback(callback);
        }

        @Override
        public void close() {
            events.close();
        }

        private boolean isOthersTurn() {
            return precedence.isTaken(System.nanoTime());
        }
    }
}
