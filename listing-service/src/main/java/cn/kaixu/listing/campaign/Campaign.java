package cn.kaixu.listing.campaign;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import cn.kaixu.listing.campaign.event.CampaignClosed;
import cn.kaixu.listing.campaign.event.CampaignOpened;
import cn.kaixu.listing.campaign.event.CampaignRevised;
import cn.kaixu.listing.campaign.event.SubmittersReminded;
import cn.kaixu.listing.campaign.value.CampaignId;
import cn.kaixu.listing.campaign.value.CampaignPlan;
import cn.kaixu.listing.campaign.value.CampaignRevision;
import cn.kaixu.listing.campaign.value.Invitation;
import cn.kaixu.listing.campaign.value.SubmitterKind;
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

    private @Nullable CampaignPlan plan;
    private boolean open;
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
    void decide(ReviseCampaign command) {
        requireOpen();
        CampaignRevision news = newIn(command.revision());
        if (news.deadlines().isEmpty() && news.invited().isEmpty()) {
            return; // saying it again is not news
        }
        requireSound(plan().with(news), news, command.day());
        apply(new CampaignRevised(self(), news, command.day()));
    }

    @CommandHandler
    void decide(RemindSubmitters command) {
        if (!open && command.automatic()) {
            return; // closed while the calendar was read
        }
        requireOpen();
        for (String organisation : command.organisations()) {
            if (!plan().invites(organisation)) {
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
        plan = event.plan();
        open = true;
    }

    @EventSourcingHandler
    void evolve(CampaignRevised event) {
        plan = plan().with(event.revision());
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
        plan.deadlines().values().forEach(deadline -> requireToCome(deadline, today));
        requireDays(plan);
        requireOnce(plan.invited());
    }

    private void requireSound(CampaignPlan revised, CampaignRevision news, LocalDate today) {
        news.deadlines().forEach((kind, deadline) -> {
            requireToCome(deadline, today);
            LocalDate told = plan().deadlines().get(kind);
            if (told != null && deadline.isBefore(told)) {
                throw new Refused(CampaignRefusal.CAMPAIGN_DEADLINE_EARLIER, deadline.toString(), told.toString());
            }
        });
        requireDays(revised);
        news.invited().forEach(each -> requireToCome(revised.deadlineOf(each.kind()), today));
        requireOnce(news.invited());
    }

    private CampaignRevision newIn(CampaignRevision revision) {
        Map<SubmitterKind, LocalDate> days = new EnumMap<>(SubmitterKind.class);
        days.putAll(revision.deadlines());
        days.entrySet().removeAll(plan().deadlines().entrySet());
        List<Invitation> further = revision.invited().stream()
                .filter(each -> !plan().invites(each.organisationId()))
                .toList();
        return new CampaignRevision(days, further, revision.reason());
    }

    private static void requireDays(CampaignPlan plan) {
        for (Invitation invitation : plan.invited()) {
            if (!plan.deadlines().containsKey(invitation.kind())) {
                throw new Refused(CampaignRefusal.CAMPAIGN_DEADLINE_MISSING, invitation.name());
            }
        }
    }

    private static void requireToCome(LocalDate deadline, LocalDate today) {
        if (deadline.isBefore(today)) {
            throw new Refused(CampaignRefusal.CAMPAIGN_DEADLINE_PAST, deadline.toString());
        }
    }

    private static void requireOnce(List<Invitation> invited) {
        Set<String> seen = new HashSet<>();
        for (Invitation invitation : invited) {
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

    private CampaignPlan plan() {
        return Objects.requireNonNull(plan);
    }

    private CampaignId self() {
        return Objects.requireNonNull(id);
    }
}
