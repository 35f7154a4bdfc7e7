package cn.kaixu.platform.eventstore;

import java.time.Instant;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The store as readers see it: all events in commit order, and a call as soon as there are more. */
public final class WakingMessageSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final GroupCommitEventStorageEngine engine;

    public WakingMessageSource(GroupCommitEventStorageEngine engine) {
        this.engine = engine;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return engine.openTail(token);
    }

    /** Calls every reader that has not read all it may see. */
    public void wakeAll() {
        engine.wakeReaders();
    }

    @Override
    public TrackingToken createTailToken() {
        return engine.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return engine.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return engine.createTokenAt(time);
    }
}
