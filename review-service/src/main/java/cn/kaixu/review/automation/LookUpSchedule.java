package cn.kaixu.review.automation;

import java.time.Duration;

import cn.kaixu.platform.recurring.RecurringWork;
import cn.kaixu.review.online.OnlineSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks every few seconds whether a case waits for the online register. What is due follows from what is stored, so a restart forgets nothing. */
@Component
class LookUpSchedule implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(LookUpSchedule.class);

    private final LookUps lookUps;
    private final OnlineSettings settings;

    LookUpSchedule(LookUps lookUps, OnlineSettings settings) {
        this.lookUps = lookUps;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "online-register";
    }

    @Override
    public Duration pause() {
        return settings.lookEvery();
    }

    @Override
    public void doWhatIsDue() {
        int done = lookUps.doWhatIsDue();
        if (done > 0) {
            LOG.info("online register: {} cases looked at", done);
        }
    }
}
