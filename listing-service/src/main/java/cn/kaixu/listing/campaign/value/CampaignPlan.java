package cn.kaixu.listing.campaign.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
}
