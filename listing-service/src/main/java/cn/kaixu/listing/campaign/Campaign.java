package cn.kaixu.listing.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import cn.kaixu.listing.campaign.event.CampaignClosed;
import cn.kaixu.listing.campaign.event.CampaignOpened;
import cn.kaixu.listing.campaign.event.SubmittersReminded;
import cn.kaixu.listing.campaign.value.CampaignId;
import cn.kaixu.listing.campaign.value.CampaignPlan;
import cn.kaixu.listing.campaign.value.Invitation;
import cn.kaixu.platform.problem.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** The province's call upon bureaus and institutions to hand in patents by a day (征集活动), as in the first section of the notice. */
@Aggregate
class Campaign {

    @AggregateIdentifier
    private @Nullable CampaignId id;

    private boolean open;
    private final Set<String> invited = new HashSet<>();
    private final Map<String, LocalDate> lastReminded = new HashMap<>();

    /** Needed by Axon before the first event. */
    Campaign() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CampaignId decide(OpenCampaign command) {
        if (id == null) {
            requireSound(command.plan(), command.day());
            apply(new CampaignOpened(command.campaignId(), command.plan(), command.day()));
        }
        return command.campaignId();
    }

    @CommandHandler
    void decide(RemindSubmitters command) {
        if (!open && command.automatic()) {
            return; // closed while the calendar was read
        }
        requireOpen();
        for (String organisation : command.organisations()) {
            if (!invited.contains(organisation)) {
                throw new Refused(CampaignRefusal.SUBMITTER_NOT_INVITED, organisation);
            }
        }
        List<String> due = command.organisations().stream()
                .filter(organisation -> !command.day().equals(lastReminded.get(organisation)))
                .distinct()
                .toList();
        if (!due.isEmpty()) {
            apply(new SubmittersReminded(self(), command.day(), command.automatic(), command.note(), due));
        } else if (!command.automatic()) {
            throw new Refused(CampaignRefusal.REMINDED_TODAY);
        }
    }

    @CommandHandler
    void decide(CloseCampaign command) {
        if (open) { // closing it again is not news
            apply(new CampaignClosed(self(), command.day(), command.reason()));
        }
    }

    @EventSourcingHandler
    void evolve(CampaignOpened event) {
        id = event.campaignId();
        open = true;
        event.plan().invited().forEach(invitation -> invited.add(invitation.organisationId()));
    }

    @EventSourcingHandler
    void evolve(SubmittersReminded event) {
        event.organisations().forEach(organisation -> lastReminded.put(organisation, event.day()));
    }

    @EventSourcingHandler
    void evolve(CampaignClosed event) {
        open = false;
    }

    private static void requireSound(CampaignPlan plan, LocalDate today) {
        Set<String> seen = new HashSet<>();
        for (Invitation invitation : plan.invited()) {
            LocalDate deadline = plan.deadlines().get(invitation.kind());
            if (deadline == null) {
                throw new Refused(CampaignRefusal.CAMPAIGN_DEADLINE_MISSING, invitation.name());
            }
            if (deadline.isBefore(today)) {
                throw new Refused(CampaignRefusal.CAMPAIGN_DEADLINE_PAST, deadline.toString());
            }
            if (!seen.add(invitation.organisationId())) {
                throw new Refused(CampaignRefusal.CAMPAIGN_INVITES_TWICE, invitation.organisationId());
            }
        }
    }

    private void requireOpen() {
        if (!open) {
            throw new Refused(CampaignRefusal.CAMPAIGN_IS_CLOSED);
        }
    }

    private CampaignId self() {
        return Objects.requireNonNull(id);
    }
}
