package cn.kaixu.review.automation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import cn.kaixu.platform.recurring.RecurringWork;
import cn.kaixu.review.config.ReviewProperties;
import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.watchlist.WatchQueries;
import cn.kaixu.review.watchlist.WatchedListing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Verifies announced patents again whose last verification is too long ago; the watch takes a second outcome as no news. */
@Component
class ReverificationSchedule implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReverificationSchedule.class);
    private static final int AT_ONCE = 1_000;

    private final WatchQueries watches;
    private final Reverification reverification;
    private final ReviewProperties.Watch settings;
    private final Clock clock;

    ReverificationSchedule(
            WatchQueries watches, Reverification reverification, ReviewProperties properties, Clock clock) {
        this.watches = watches;
        this.reverification = reverification;
        this.settings = properties.watch();
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reverification";
    }

    @Override
    public Duration pause() {
        return settings.lookEvery();
    }

    @Override
    public void doWhatIsDue() {
        List<WatchedListing> due = watches.dueBefore(clock.instant().minus(settings.reverifyAfter()), AT_ONCE);
        if (!due.isEmpty()) {
            reverification.run(due.stream()
                    .map(listing -> Matter.of(listing.declarationId(), listing.round(), listing.patentNumber()))
                    .toList());
            LOG.info("{} announced patents verified again", due.size());
        }
    }
}
