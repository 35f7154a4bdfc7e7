package cn.kaixu.listing.automation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import cn.kaixu.listing.campaign.RemindSubmitters;
import cn.kaixu.listing.campaign.view.CampaignEntry;
import cn.kaixu.listing.campaign.view.CampaignQueries;
import cn.kaixu.listing.campaign.view.Standing;
import cn.kaixu.platform.recurring.RecurringWork;
import cn.kaixu.platform.time.ChinaDates;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Reminds organisations that have sent nothing on the days the plan of their campaign names. Whom it concerns follows from the board, so a day missed by a stop is made up
 * for, and the aggregate takes a second reminder on one day as no news.
 */
@Component
class CampaignCalendar implements RecurringWork {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final CampaignQueries campaigns;
    private final CommandGateway commands;
    private final Clock clock;

    CampaignCalendar(CampaignQueries campaigns, CommandGateway commands, Clock clock) {
        this.campaigns = campaigns;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "campaign-reminders";
    }

    @Override
    public Duration pause() {
        return EVERY;
    }

    @Override
    public void doWhatIsDue() {
        LocalDate today = ChinaDates.today(clock);
        for (CampaignEntry campaign : campaigns.all()) {
            if (campaign.open()) {
                remind(campaign, today);
            }
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
