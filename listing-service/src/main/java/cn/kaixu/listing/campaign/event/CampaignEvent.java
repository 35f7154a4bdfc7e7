package cn.kaixu.listing.campaign.event;

import cn.kaixu.listing.campaign.value.CampaignId;

/** Everything that can happen in a campaign. */
public sealed interface CampaignEvent permits CampaignOpened, CampaignRevised, SubmittersReminded, CampaignClosed {

    CampaignId campaignId();
}
