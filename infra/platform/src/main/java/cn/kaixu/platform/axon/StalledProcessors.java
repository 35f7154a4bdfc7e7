package cn.kaixu.platform.axon;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Lets processors that met a failure try again every few seconds. Axon's own pause grows to a minute and would let the
 * service lag long after the fault is gone.
 */
final class StalledProcessors implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StalledProcessors.class);
    private static final Duration INTERVAL = Duration.ofSeconds(4);

    private final Supplier<Configuration> configuration;
    private final Set<String> restarting = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ScheduledExecutorService watch;

    StalledProcessors(Supplier<Configuration> configuration) {
        this.configuration = configuration;
    }

    @Override
    public void start() {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("stalled-processors").daemon().factory());
        watch = executor;
        var watching = executor.scheduleWithFixedDelay(
                this::look, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        LOG.trace("watching {}", watching);
    }

    private void look() {
        for (EventProcessor processor : configuration
                .get()
                .eventProcessingConfiguration()
                .eventProcessors()
                .values()) {
            if ((processor.isError() || anySegmentFailed(processor)) && restarting.add(processor.getName())) {
                Thread.ofVirtual()
                        .start(() -> restart(processor)); // one that will not stop must not hold up the others
            }
        }
    }

    private static boolean anySegmentFailed(EventProcessor processor) {
        return processor instanceof StreamingEventProcessor streaming
                && streaming.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }

    private void restart(EventProcessor processor) {
        try {
            LOG.info("processor {} failed and tries again", processor.getName());
            processor.shutDown();
            processor.start();
        } catch (RuntimeException e) { // the watch must outlive it; the next look tries again
            LOG.warn("processor {} cannot be restarted", processor.getName(), e);
        } finally {
            restarting.remove(processor.getName());
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService executor = watch;
        if (executor != null) {
            executor.shutdownNow();
            watch = null;
        }
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }
}
