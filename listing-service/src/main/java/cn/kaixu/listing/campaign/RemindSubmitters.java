package cn.kaixu.listing.campaign;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.campaign.value.CampaignId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Remind organisations, by the calendar or at an officer's wish; nobody twice on one day. */
public record RemindSubmitters(
        @TargetAggregateIdentifier CampaignId campaignId,
        LocalDate day,
        boolean automatic,
        String note,
        List<String> organisations)
        implements CampaignCommand {

    public RemindSubmitters {
        organisations = List.copyOf(organisations);
    }
}
