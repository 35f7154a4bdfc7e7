package cn.kaixu.review.register.intake;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import cn.kaixu.platform.problem.Outage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works through received bulletins one after the other, in the background. Each slice is one transaction
 * that says where to go on, so after a crash the next start, or another replica, takes the bulletin up from there.
 */
@Component
class RegisterImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterImportWorker.class);

    private static final long RETRY_SECONDS = 5;

    private final RegisterImportStep step;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("register-import").factory());
    private @Nullable ScheduledFuture<?> repetition;

    RegisterImportWorker(RegisterImportStep step) {
        this.step = step;
    }

    /** Takes up what an earlier run or a stopped replica left unfinished. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        repetition = thread.scheduleWithFixedDelay(this::workOff, 0, RETRY_SECONDS, TimeUnit.SECONDS);
    }

    @EventListener(BulletinReceived.class)
    void wake() {
        thread.execute(this::workOff);
    }

    @PreDestroy
    void stop() {
        if (repetition != null) {
            repetition.cancel(false);
        }
        thread.shutdownNow();
    }

    private void workOff() {
        try {
            while (step.take()) {
                // what one bulletin changed takes effect before the next one is read
            }
        } catch (RuntimeException e) {
            LOG.atLevel(Outage.isBehind(e) ? Level.WARN : Level.ERROR)
                    .setCause(e)
                    .log("register import stopped; it is tried again");
        }
    }
}
