package cn.kaixu.listing.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.kaixu.listing.campaign.event.CampaignOpened;
import cn.kaixu.listing.campaign.event.CampaignRevised;
import cn.kaixu.listing.campaign.value.CampaignId;
import cn.kaixu.listing.campaign.value.CampaignPlan;
import cn.kaixu.listing.campaign.value.CampaignRevision;
import cn.kaixu.listing.campaign.value.Invitation;
import cn.kaixu.listing.campaign.value.SubmitterKind;

/** Situations of the campaign in the notice. */
final class Campaigns {

    static final CampaignId ID = new CampaignId("K00000000-0000-0000-0000-000000000001");
    static final LocalDate START = LocalDate.of(2022, 7, 22);
    static final Invitation WUHAN = new Invitation("wuhan-ipo", "武汉市知识产权局", SubmitterKind.BUREAU);
    static final Invitation WHUT = new Invitation("whut", "武汉理工大学", SubmitterKind.INSTITUTION);
    static final Map<SubmitterKind, LocalDate> DEADLINES = Map.of(
            SubmitterKind.BUREAU, LocalDate.of(2022, 8, 31),
            SubmitterKind.INSTITUTION, LocalDate.of(2022, 9, 20));

    static final Invitation YICHANG = new Invitation("yichang-ipo", "宜昌市知识产权局", SubmitterKind.BUREAU);

    private Campaigns() {}

    static CampaignPlan plan(Map<SubmitterKind, LocalDate> deadlines, Invitation... invited) {
        return new CampaignPlan("2022年专利开放许可试点征集", deadlines, 30, 500, List.of(14, 7, 1), List.of(invited));
    }

    static CampaignOpened opened() {
        return new CampaignOpened(ID, plan(DEADLINES, WUHAN, WHUT), START);
    }

    /** The bureaus get two weeks more, and one more is called upon. */
    static CampaignRevised revised() {
        return new CampaignRevised(
                ID,
                new CampaignRevision(
                        Map.of(SubmitterKind.BUREAU, LocalDate.of(2022, 9, 15)), List.of(YICHANG), "疫情影响，延期报送"),
                LocalDate.of(2022, 8, 30));
    }

    /** What a manager sends to open a campaign for one bureau, which tries to smuggle a formula in, and one institution. */
    static Map<String, Object> request(LocalDate today, String bureau, String institution) {
        return Map.of(
                "name",
                "2022年专利开放许可试点征集",
                "deadlines",
                Map.of("BUREAU", today.plusDays(10), "INSTITUTION", today.plusDays(30)),
                "targetInstitutions",
                30,
                "targetPatents",
                500,
                "reminderDays",
                List.of(7, 1, -3),
                "invited",
                List.of(
                        Map.of("organisationId", bureau, "name", "=HYPERLINK(1)", "kind", "BUREAU"),
                        Map.of("organisationId", institution, "name", "武汉理工大学", "kind", "INSTITUTION")));
    }

    /** One declaration of a batch in JSON. */
    static Map<String, Object> form(String number) {
        return Map.of(
                "patentNumber",
                number,
                "title",
                "一种装置",
                "patentees",
                List.of("武汉理工大学"),
                "grantDate",
                "2019-07-12",
                "licenceEnd",
                "2030-12-31",
                "scope",
                "420000",
                "royalty",
                Map.of("mode", "FREE"),
                "allOwnersAgreed",
                true,
                "promisesAccepted",
                true,
                "contact",
                Map.of("name", "张三", "phone", "027-12345678"));
    }
}
