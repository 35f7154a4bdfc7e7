package cn.kaixu.listing.campaign;

import java.time.LocalDate;

import cn.kaixu.listing.campaign.value.CampaignId;
import cn.kaixu.listing.campaign.value.CampaignRevision;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Give a running campaign later days or further organisations. */
public record ReviseCampaign(@TargetAggregateIdentifier CampaignId campaignId, CampaignRevision revision, LocalDate day)
        implements CampaignCommand {}
