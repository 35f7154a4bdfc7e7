package cn.kaixu.listing.campaign.view;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.campaign.value.CampaignId;
import cn.kaixu.listing.campaign.value.CampaignPlan;
import org.jspecify.annotations.Nullable;

/** A campaign as it stands. */
public record CampaignEntry(
        CampaignId id,
        CampaignPlan plan,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String reason) {

    public boolean open() {
        return closedOn == null;
    }

    /** A message to one organisation. */
    public record Reminder(LocalDate day, boolean automatic, String note) {}

    /** A campaign from the side of one organisation that is invited. */
    public record Own(CampaignEntry campaign, Standing standing, List<Reminder> reminders) {

        public Own {
            reminders = List.copyOf(reminders);
        }
    }
}
