package cn.kaixu.listing.campaign;

import cn.kaixu.listing.campaign.value.CampaignId;

/** Everything one can ask of a campaign. */
public sealed interface CampaignCommand permits OpenCampaign, ReviseCampaign, RemindSubmitters, CloseCampaign {

    CampaignId campaignId();
}
