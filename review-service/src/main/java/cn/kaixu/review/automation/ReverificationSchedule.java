package cn.kaixu.review.automation;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import cn.kaixu.review.config.ReviewProperties;
import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.watchlist.WatchQueries;
import cn.kaixu.review.watchlist.WatchedListing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks for announced patents whose last verification is too long ago and verifies them again, and for open cases
 * checked by rules or words no longer in force. What is due follows from
 * the events alone, so a restart forgets nothing; two replicas at once do no harm, for the watch takes the second
 * outcome as no news.
 */
@Component
class ReverificationSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(ReverificationSchedule.class);
    private static final int AT_ONCE = 1_000;

    private final WatchQueries watches;
    private final Reverification reverification;
    private final OutdatedChecks checks;
    private final ReviewProperties.Watch settings;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("reverification").factory());
    private @Nullable ScheduledFuture<?> repetition;

    ReverificationSchedule(
            WatchQueries watches,
            Reverification reverification,
            OutdatedChecks checks,
            ReviewProperties properties,
            Clock clock) {
        this.watches = watches;
        this.reverification = reverification;
        this.checks = checks;
        this.settings = properties.watch();
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        long pause = settings.lookEvery().toMillis();
        repetition = thread.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        if (repetition != null) {
            repetition.cancel(false);
        }
        thread.shutdownNow();
    }

    private void look() {
        attempt(this::verifyWhatIsDue);
        attempt(this::renewChecks);
    }

    private void verifyWhatIsDue() {
        List<WatchedListing> due = watches.dueBefore(clock.instant().minus(settings.reverifyAfter()), AT_ONCE);
        if (!due.isEmpty()) {
            reverification.run(due.stream()
                    .map(listing -> Matter.of(listing.declarationId(), listing.round(), listing.patentNumber()))
                    .toList());
            LOG.info("{} announced patents verified again", due.size());
        }
    }

    private void renewChecks() {
        int renewed = checks.renew();
        if (renewed > 0) {
            LOG.info("{} open cases checked again by the rules and words in force", renewed);
        }
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("not everything that is due could be checked; it is tried again", e);
        }
    }
}
