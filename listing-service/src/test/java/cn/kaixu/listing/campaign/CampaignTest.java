package cn.kaixu.listing.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.kaixu.listing.campaign.event.CampaignClosed;
import cn.kaixu.listing.campaign.event.CampaignOpened;
import cn.kaixu.listing.campaign.event.CampaignRevised;
import cn.kaixu.listing.campaign.event.SubmittersReminded;
import cn.kaixu.listing.campaign.value.CampaignPlan;
import cn.kaixu.listing.campaign.value.CampaignRevision;
import cn.kaixu.listing.campaign.value.Invitation;
import cn.kaixu.listing.campaign.value.SubmitterKind;
import cn.kaixu.platform.problem.RefusalCode;
import cn.kaixu.platform.problem.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

import static cn.kaixu.listing.campaign.Campaigns.DEADLINES;
import static cn.kaixu.listing.campaign.Campaigns.ID;
import static cn.kaixu.listing.campaign.Campaigns.START;
import static cn.kaixu.listing.campaign.Campaigns.WHUT;
import static cn.kaixu.listing.campaign.Campaigns.WUHAN;
import static cn.kaixu.listing.campaign.Campaigns.YICHANG;

class CampaignTest {

    private static final LocalDate LATER = START.plusDays(30);

    private final AggregateTestFixture<Campaign> campaign = new AggregateTestFixture<>(Campaign.class);

    @Test
    void opensOnce() {
        OpenCampaign command = new OpenCampaign(ID, Campaigns.opened().plan(), START);
        campaign.givenNoPriorActivity().when(command).expectEvents(Campaigns.opened());
        new AggregateTestFixture<>(Campaign.class)
                .given(Campaigns.opened())
                .when(command)
                .expectNoEvents();
    }

    @Test
    void needsADayForEveryKindInvited() {
        assertRefused(
                open(Campaigns.plan(Map.of(SubmitterKind.BUREAU, LATER), WUHAN, WHUT), START),
                CampaignRefusal.CAMPAIGN_DEADLINE_MISSING);
    }

    @Test
    void takesTodayForADayButNotYesterday() {
        CampaignPlan plan = Campaigns.plan(Map.of(SubmitterKind.BUREAU, LATER), WUHAN);
        open(plan, LATER).expectSuccessfulHandlerExecution();
        assertRefused(
                new AggregateTestFixture<>(Campaign.class)
                        .givenNoPriorActivity()
                        .when(new OpenCampaign(ID, plan, LATER.plusDays(1))),
                CampaignRefusal.CAMPAIGN_DEADLINE_PAST);
    }

    @Test
    void invitesNobodyTwice() {
        assertRefused(open(Campaigns.plan(DEADLINES, WUHAN, WUHAN), START), CampaignRefusal.CAMPAIGN_INVITES_TWICE);
    }

    @Test
    void remindsEverybodyOnceADay() {
        SubmittersReminded whut = reminded(LATER, "whut");
        campaign.given(Campaigns.opened(), whut)
                .when(new RemindSubmitters(ID, LATER, false, "请尽快报送", List.of("whut", "wuhan-ipo", "wuhan-ipo")))
                .expectEvents(new SubmittersReminded(ID, LATER, false, "请尽快报送", List.of("wuhan-ipo")));
    }

    @Test
    void saysWhenAllWereRemindedTodayAndGoesOnTomorrow() {
        SubmittersReminded whut = reminded(LATER, "whut");
        assertRefused(
                campaign.given(Campaigns.opened(), whut).when(remind(LATER, false)), CampaignRefusal.REMINDED_TODAY);
        new AggregateTestFixture<>(Campaign.class)
                .given(Campaigns.opened(), whut)
                .when(remind(LATER, true))
                .expectNoEvents();
        new AggregateTestFixture<>(Campaign.class)
                .given(Campaigns.opened(), whut)
                .when(remind(LATER.plusDays(1), true))
                .expectEvents(new SubmittersReminded(ID, LATER.plusDays(1), true, "", List.of("whut")));
    }

    @Test
    void remindsOnlyThoseInvited() {
        assertRefused(
                campaign.given(Campaigns.opened()).when(new RemindSubmitters(ID, LATER, false, "", List.of("hbut"))),
                CampaignRefusal.SUBMITTER_NOT_INVITED);
    }

    @Test
    void remindsNobodyOnceClosed() {
        CampaignClosed closed = new CampaignClosed(ID, LATER, "征集结束");
        assertRefused(
                campaign.given(Campaigns.opened(), closed).when(remind(LATER, false)),
                CampaignRefusal.CAMPAIGN_IS_CLOSED);
        new AggregateTestFixture<>(Campaign.class)
                .given(Campaigns.opened(), closed)
                .when(remind(LATER, true))
                .expectNoEvents();
        new AggregateTestFixture<>(Campaign.class)
                .given(Campaigns.opened(), closed)
                .when(new CloseCampaign(ID, LATER, "再次"))
                .expectNoEvents();
    }

    @Test
    void putsOffADayAndInvitesFurther() {
        CampaignRevised revised = Campaigns.revised();
        campaign.given(Campaigns.opened())
                .when(new ReviseCampaign(ID, revised.revision(), revised.day()))
                .expectEvents(revised);
        new AggregateTestFixture<>(Campaign.class)
                .given(Campaigns.opened(), revised)
                .when(new ReviseCampaign(ID, revised.revision(), revised.day()))
                .expectNoEvents();
        new AggregateTestFixture<>(Campaign.class)
                .given(Campaigns.opened(), revised)
                .when(new RemindSubmitters(ID, LATER, true, "", List.of("yichang-ipo")))
                .expectEvents(reminded(LATER, "yichang-ipo"));
    }

    @Test
    void keepsOnlyWhatIsNewInARevision() {
        CampaignRevised revised = Campaigns.revised();
        campaign.given(Campaigns.opened())
                .when(new ReviseCampaign(
                        ID, new CampaignRevision(DEADLINES, List.of(WUHAN, YICHANG), "增补"), revised.day()))
                .expectEvents(
                        new CampaignRevised(ID, new CampaignRevision(Map.of(), List.of(YICHANG), "增补"), revised.day()));
    }

    @Test
    void bringsNoDayForward() {
        assertRefused(
                revise(Map.of(SubmitterKind.BUREAU, LocalDate.of(2022, 8, 30)), START),
                CampaignRefusal.CAMPAIGN_DEADLINE_EARLIER);
    }

    @Test
    void putsNoDayOffIntoThePast() {
        assertRefused(
                revise(Map.of(SubmitterKind.BUREAU, LocalDate.of(2022, 9, 1)), LocalDate.of(2022, 9, 2)),
                CampaignRefusal.CAMPAIGN_DEADLINE_PAST);
    }

    @Test
    void invitesNobodyWhoseDayIsPast() {
        assertRefused(revise(Map.of(), LocalDate.of(2022, 9, 1), YICHANG), CampaignRefusal.CAMPAIGN_DEADLINE_PAST);
        assertRefused(
                new AggregateTestFixture<>(Campaign.class)
                        .given(new CampaignOpened(
                                ID, Campaigns.plan(Map.of(SubmitterKind.BUREAU, LATER), WUHAN), START))
                        .when(new ReviseCampaign(ID, new CampaignRevision(Map.of(), List.of(WHUT), "增补"), START)),
                CampaignRefusal.CAMPAIGN_DEADLINE_MISSING);
    }

    @Test
    void invitesNobodyTwiceInOneRevision() {
        assertRefused(revise(Map.of(), START, YICHANG, YICHANG), CampaignRefusal.CAMPAIGN_INVITES_TWICE);
    }

    @Test
    void revisesNothingOnceClosed() {
        assertRefused(
                campaign.given(Campaigns.opened(), new CampaignClosed(ID, LATER, "征集结束"))
                        .when(new ReviseCampaign(ID, Campaigns.revised().revision(), LATER)),
                CampaignRefusal.CAMPAIGN_IS_CLOSED);
    }

    private static ResultValidator<Campaign> revise(
            Map<SubmitterKind, LocalDate> deadlines, LocalDate day, Invitation... invited) {
        return new AggregateTestFixture<>(Campaign.class)
                .given(Campaigns.opened())
                .when(new ReviseCampaign(ID, new CampaignRevision(deadlines, List.of(invited), "延期"), day));
    }

    private ResultValidator<Campaign> open(CampaignPlan plan, LocalDate day) {
        return campaign.givenNoPriorActivity().when(new OpenCampaign(ID, plan, day));
    }

    private static RemindSubmitters remind(LocalDate day, boolean automatic) {
        return new RemindSubmitters(ID, day, automatic, "", List.of("whut"));
    }

    private static SubmittersReminded reminded(LocalDate day, String organisation) {
        return new SubmittersReminded(ID, day, true, "", List.of(organisation));
    }

    private static void assertRefused(ResultValidator<Campaign> result, RefusalCode code) {
        result.expectException(new FeatureMatcher<Refused, RefusalCode>(Matchers.is(code), "refused with", "code") {
            @Override
            protected RefusalCode featureValueOf(Refused refused) {
                return refused.code();
            }
        });
    }
}
