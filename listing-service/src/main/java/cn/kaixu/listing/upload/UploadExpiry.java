package cn.kaixu.listing.upload;

import java.time.Duration;

import cn.kaixu.platform.recurring.RecurringWork;
import org.springframework.stereotype.Component;

/** Erases uploads whose day is over. What is due follows from the table alone, so a restart forgets nothing. */
@Component
class UploadExpiry implements RecurringWork {

    private static final int AT_ONCE = 200;
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Uploads uploads;

    UploadExpiry(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public String name() {
        return "upload-expiry";
    }

    @Override
    public Duration pause() {
        return EVERY;
    }

    @Override
    public void doWhatIsDue() {
        uploads.eraseExpired(AT_ONCE);
    }
}
