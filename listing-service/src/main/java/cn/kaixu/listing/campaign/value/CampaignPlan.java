package cn.kaixu.listing.campaign.value;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a campaign is to reach and by when. {@code reminderDays} count before the day that is set; a negative one counts after it.
 */
public record CampaignPlan(
        String name,
        Map<SubmitterKind, LocalDate> deadlines,
        int targetInstitutions,
        int targetPatents,
        List<Integer> reminderDays,
        List<Invitation> invited) {

    public CampaignPlan {
        deadlines = Map.copyOf(deadlines);
        reminderDays = List.copyOf(reminderDays);
        invited = List.copyOf(invited);
    }

    /** Whether this organisation is called upon. */
    public boolean invites(String organisationId) {
        return invited.stream().anyMatch(each -> each.organisationId().equals(organisationId));
    }

    /** The day set for this kind, which must have one. */
    public LocalDate deadlineOf(SubmitterKind kind) {
        return Objects.requireNonNull(deadlines.get(kind));
    }

    /** The plan after a revision; revised again by the same, it stays as it is. */
    public CampaignPlan with(CampaignRevision revision) {
        Map<SubmitterKind, LocalDate> days = new EnumMap<>(SubmitterKind.class);
        days.putAll(deadlines);
        days.putAll(revision.deadlines());
        Stream<Invitation> further = revision.invited().stream().filter(each -> !invites(each.organisationId()));
        return new CampaignPlan(
                name,
                days,
                targetInstitutions,
                targetPatents,
                reminderDays,
                Stream.concat(invited.stream(), further).toList());
    }
}
