package cn.kaixu.listing.campaign.event;

import java.time.LocalDate;

import cn.kaixu.listing.campaign.value.CampaignId;
import cn.kaixu.listing.campaign.value.CampaignRevision;
import org.axonframework.serialization.Revision;

/** Days were put off or further organisations called upon; the revision holds only what is new. */
@Revision("1")
public record CampaignRevised(CampaignId campaignId, CampaignRevision revision, LocalDate day)
        implements CampaignEvent {}
