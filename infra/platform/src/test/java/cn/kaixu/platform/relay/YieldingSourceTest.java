package cn.kaixu.platform.relay;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class YieldingSourceTest {

    private final Precedence precedence = new Precedence(() -> {});
    private final BlockingStream<TrackedEventMessage<?>> relay =
            new YieldingSource(token -> new OneEvent(), precedence).openStream(null);

    @Test
    void showsNothingWhileOtherWorkGoesFirstAndAllOfItAfterwards() throws InterruptedException {
        precedence.first(() -> {
            assertThat(relay.hasNextAvailable()).isFalse();
            assertThat(relay.peek()).isEmpty();
        });

        assertThat(relay.hasNextAvailable()).isTrue();
        assertThat(relay.peek()).isPresent();
        assertThat((Object) relay.nextAvailable().getPayload()).isEqualTo("submitted");
    }

    /** A store with one event in it. */
    private static final class OneEvent implements BlockingStream<TrackedEventMessage<?>> {

        private final Queue<TrackedEventMessage<?>> events = new ArrayDeque<>(List.of(new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(1), GenericEventMessage.asEventMessage("submitted"))));

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.ofNullable(events.peek());
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return !events.isEmpty();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            return events.remove();
        }

        @Override
        public void close() {
            events.clear();
        }
    }
}
