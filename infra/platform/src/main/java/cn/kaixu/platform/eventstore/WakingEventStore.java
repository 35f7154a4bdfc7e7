package cn.kaixu.platform.eventstore;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store over our engine, with streams that are woken after each commit.
 *
 * <p>Axon's own embedded store polls twice a second and offers no callback, which is why it is not used.
 */
public final class WakingEventStore extends AbstractEventStore {

    private final WakingMessageSource source;

    private WakingEventStore(Settings settings, WakingMessageSource source) {
        super(settings);
        this.source = source;
    }

    /** Builds the store over one engine. */
    public static WakingEventStore over(GroupCommitEventStorageEngine engine, WakingMessageSource source) {
        Settings settings = new Settings();
        settings.storageEngine(engine);
        return new WakingEventStore(settings, source);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return source.openStream(token);
    }

    private static final class Settings extends Builder {}
}
