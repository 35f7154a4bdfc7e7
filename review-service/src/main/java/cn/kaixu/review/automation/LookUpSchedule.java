package cn.kaixu.review.automation;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import cn.kaixu.review.online.OnlineSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks every few seconds whether a case waits for the online register. What is due follows from what is stored, so a restart forgets nothing. */
@Component
class LookUpSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(LookUpSchedule.class);

    private final LookUps lookUps;
    private final OnlineSettings settings;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("online-register").factory());
    private @Nullable ScheduledFuture<?> repetition;

    LookUpSchedule(LookUps lookUps, OnlineSettings settings) {
        this.lookUps = lookUps;
        this.settings = settings;
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
        try {
            int done = lookUps.doWhatIsDue();
            if (done > 0) {
                LOG.info("online register: {} cases looked at", done);
            }
        } catch (RuntimeException e) {
            LOG.error("not every case could be looked up; it is tried again", e);
        }
    }
}
