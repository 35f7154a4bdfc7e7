package cn.kaixu.listing.upload;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Erases uploads whose day is over. What is due follows from the table alone, so a restart forgets nothing. */
@Component
class UploadExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(UploadExpiry.class);
    private static final int AT_ONCE = 200;
    private static final int EVERY_SECONDS = 60;

    private final Uploads uploads;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("upload-expiry").daemon().factory());
    private @Nullable ScheduledFuture<?> repetition;

    UploadExpiry(Uploads uploads) {
        this.uploads = uploads;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        repetition = thread.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
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
            uploads.eraseExpired(AT_ONCE);
        } catch (RuntimeException e) {
            LOG.error("not every upload that expired could be erased; it is tried again", e);
        }
    }
}
