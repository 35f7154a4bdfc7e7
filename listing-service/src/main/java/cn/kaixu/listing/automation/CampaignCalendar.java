package cn.kaixu.listing.automation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import cn.kaixu.listing.campaign.RemindSubmitters;
import cn.kaixu.listing.campaign.view.CampaignEntry;
import cn.kaixu.listing.campaign.view.CampaignQueries;
import cn.kaixu.listing.campaign.view.Standing;
import cn.kaixu.platform.time.ChinaDates;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reminds organisations that have sent nothing on the days the plan of their campaign names. Whom it concerns follows from the board, so a day missed by a stop is made up
 * for, and the aggregate takes a second reminder on one day as no news.
 */
@Component
class CampaignCalendar {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignCalendar.class);
    private static final int EVERY_SECONDS = 60;

    private final CampaignQueries campaigns;
    private final CommandGateway commands;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("campaign-calendar").daemon().factory());
    private @Nullable ScheduledFuture<?> repetition;

    CampaignCalendar(CampaignQueries campaigns, CommandGateway commands, Clock clock) {
        this.campaigns = campaigns;
        this.commands = commands;
        this.clock = clock;
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

    void remindDue() {
        LocalDate today = ChinaDates.today(clock);
        for (CampaignEntry campaign : campaigns.all()) {
            if (campaign.open()) {
                remind(campaign, today);
            }
        }
    }

    private void look() {
        try {
            remindDue();
        } catch (RuntimeException e) {
            LOG.error("not every reminder that is due could be given; it is tried again", e);
        }
    }

    private void remind(CampaignEntry campaign, LocalDate today) {
        List<String> due = campaigns.board(campaign.id()).stream()
                .filter(standing -> standing.submitted() == 0 && isDue(campaign, standing, today))
                .map(Standing::organisationId)
                .toList();
        if (!due.isEmpty()) {
            commands.sendAndWait(new RemindSubmitters(campaign.id(), today, true, "", due));
        }
    }

    /** The last day named that has come, and that falls into the campaign, without a reminder since. */
    private static boolean isDue(CampaignEntry campaign, Standing standing, LocalDate today) {
        Optional<LocalDate> last = campaign.plan().reminderDays().stream()
                .map(days -> standing.deadline().minusDays(days))
                .filter(day -> !day.isAfter(today) && day.isAfter(campaign.openedOn()))
                .max(Comparator.naturalOrder());
        return last.isPresent()
                && (standing.remindedOn() == null || standing.remindedOn().isBefore(last.get()));
    }
}
