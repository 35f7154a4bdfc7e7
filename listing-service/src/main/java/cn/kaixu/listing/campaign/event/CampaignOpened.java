package cn.kaixu.listing.campaign.event;

import java.time.LocalDate;

import cn.kaixu.listing.campaign.value.CampaignId;
import cn.kaixu.listing.campaign.value.CampaignPlan;
import org.axonframework.serialization.Revision;

/** The province has called for patents; from this day on what the invited send counts. */
@Revision("1")
public record CampaignOpened(CampaignId campaignId, CampaignPlan plan, LocalDate day) implements CampaignEvent {}
