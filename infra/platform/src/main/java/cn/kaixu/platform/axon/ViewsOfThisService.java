package cn.kaixu.platform.axon;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import cn.kaixu.platform.eventstore.WakingMessageSource;
import cn.kaixu.platform.problem.PlatformRefusal;
import cn.kaixu.platform.problem.Refused;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;

/** Waits for the processors that keep views; the relay and policies act outwards and are not waited for. */
final class ViewsOfThisService implements ReadYourWrites {

    private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(300);

    private final Supplier<Configuration> configuration;
    private final WakingMessageSource source;
    private final Duration patience;

    ViewsOfThisService(Supplier<Configuration> configuration, WakingMessageSource source, Duration patience) {
        this.configuration = configuration;
        this.source = source;
        this.patience = patience;
    }

    @Override
    public void await() {
        List<StreamingEventProcessor> views = views();
        if (views.isEmpty()) {
            return;
        }
        TrackingToken head = source.createHeadToken();
        long deadline = System.nanoTime() + patience.toNanos();
        while (!views.stream().allMatch(view -> hasPassed(view, head))) {
            if (System.nanoTime() >= deadline) {
                throw new Refused(PlatformRefusal.VIEW_BEHIND);
            }
            LockSupport.parkNanos(this, PAUSE); // Axon tells nobody when a token has moved
        }
    }

    private List<StreamingEventProcessor> views() {
        return configuration.get().eventProcessingConfiguration().eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .filter(ViewsOfThisService::keepsView)
                .toList();
    }

    private static boolean keepsView(EventProcessor processor) {
        String name = processor.getName();
        return !(name.endsWith(Processors.RELAY_SUFFIX) || name.contains(".policy.") || name.contains(".automation."));
    }

    private static boolean hasPassed(StreamingEventProcessor view, TrackingToken head) {
        var segments = view.processingStatus().values();
        return !segments.isEmpty() && segments.stream().allMatch(segment -> covers(segment, head));
    }

    private static boolean covers(EventTrackerStatus segment, TrackingToken head) {
        TrackingToken reached = segment.getTrackingToken();
        return reached != null && reached.covers(head);
    }
}
