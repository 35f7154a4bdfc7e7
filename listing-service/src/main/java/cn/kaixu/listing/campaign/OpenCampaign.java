package cn.kaixu.listing.campaign;

import java.time.LocalDate;

import cn.kaixu.listing.campaign.value.CampaignId;
import cn.kaixu.listing.campaign.value.CampaignPlan;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Call for patents. */
public record OpenCampaign(@TargetAggregateIdentifier CampaignId campaignId, CampaignPlan plan, LocalDate day)
        implements CampaignCommand {}
