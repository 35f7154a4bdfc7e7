package cn.kaixu.listing.campaign.event;

import java.time.LocalDate;

import cn.kaixu.listing.campaign.value.CampaignId;
import org.axonframework.serialization.Revision;

/** The campaign is over; nobody is reminded any more, and what comes later does not count for it. */
@Revision("1")
public record CampaignClosed(CampaignId campaignId, LocalDate day, String reason) implements CampaignEvent {}
