package cn.kaixu.listing.campaign;

import java.util.List;
import java.util.Map;

import cn.kaixu.listing.campaign.event.CampaignClosed;
import cn.kaixu.listing.campaign.event.CampaignEvent;
import cn.kaixu.listing.campaign.event.SubmittersReminded;
import cn.kaixu.platform.test.StoredEventsContract;

import static cn.kaixu.listing.campaign.Campaigns.ID;

/** Events stored once stay readable: names are pinned, golden files are only ever added. */
class StoredCampaignEventsTest extends StoredEventsContract<CampaignEvent> {

    private static final Map<String, CampaignEvent> GOLDEN = Map.of(
            "CampaignOpened/1",
            Campaigns.opened(),
            "CampaignRevised/1",
            Campaigns.revised(),
            "SubmittersReminded/1",
            new SubmittersReminded(ID, Campaigns.START.plusDays(26), false, "请尽快报送", List.of("whut")),
            "CampaignClosed/1",
            new CampaignClosed(ID, Campaigns.START.plusDays(60), "征集结束"));

    StoredCampaignEventsTest() {
        super(CampaignEvent.class, "cn.kaixu.listing.campaign.event", GOLDEN);
    }
}
