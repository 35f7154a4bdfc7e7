package cn.kaixu.platform.recurring;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Runs all {@link RecurringWork} of a service; one that takes long or fails keeps no other waiting. */
final class RecurringWorks implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RecurringWorks.class);

    private final List<RecurringWork> works;
    private List<Round> rounds = List.of();

    RecurringWorks(List<RecurringWork> works) {
        this.works = List.copyOf(works);
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        begin();
    }

    void begin() {
        rounds = works.stream().map(RecurringWorks::begin).toList();
    }

    @Override
    public void destroy() {
        rounds.forEach(Round::end);
    }

    private static Round begin(RecurringWork work) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(work.name()).daemon().factory());
        long pause = work.pause().toMillis();
        return new Round(thread, thread.scheduleWithFixedDelay(() -> attempt(work), 0, pause, TimeUnit.MILLISECONDS));
    }

    private static void attempt(RecurringWork work) {
        try {
            work.doWhatIsDue();
        } catch (RuntimeException e) {
            LOG.error("{}: not everything that is due could be done; it is tried again", work.name(), e);
        }
    }

    /** A thread and what repeats on it. */
    private record Round(ScheduledExecutorService thread, ScheduledFuture<?> repetition) {

        void end() {
            repetition.cancel(true);
            thread.shutdownNow();
        }
    }
}
