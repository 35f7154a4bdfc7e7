package cn.kaixu.listing.campaign.event;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.campaign.value.CampaignId;
import org.axonframework.serialization.Revision;

/** These organisations were reminded, by the calendar or by an officer, and find the message on their pages. */
@Revision("1")
public record SubmittersReminded(
        CampaignId campaignId, LocalDate day, boolean automatic, String note, List<String> organisations)
        implements CampaignEvent {

    public SubmittersReminded {
        organisations = List.copyOf(organisations);
    }
}
