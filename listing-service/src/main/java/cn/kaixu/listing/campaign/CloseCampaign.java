package cn.kaixu.listing.campaign;

import java.time.LocalDate;

import cn.kaixu.listing.campaign.value.CampaignId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** End a campaign. */
public record CloseCampaign(@TargetAggregateIdentifier CampaignId campaignId, LocalDate day, String reason)
        implements CampaignCommand {}
