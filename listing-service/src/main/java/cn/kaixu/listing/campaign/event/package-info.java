/**
 * What happened in a campaign, as it is stored for decades. Depends on the value types only; start with {@code CampaignEvent}.
 */
@NullMarked
package cn.kaixu.listing.campaign.event;

import org.jspecify.annotations.NullMarked;
