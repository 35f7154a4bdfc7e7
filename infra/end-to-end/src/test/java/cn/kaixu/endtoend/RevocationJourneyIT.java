package cn.kaixu.endtoend;

import java.time.Clock;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An untrue promise: proposed by a reviewer, confirmed by another person, answered by the patentee and decided by a third. The hearing lasts days, so here
 * it can only be ended by dropping the matter; what follows its last day is held by the tests of the listing service, which have a clock of their own.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RevocationJourneyIT {

    private static final String PATENT = PatentNumbers.unused(Clock.systemUTC());
    private static final String TITLE = "一种磷石膏制备轻质板材的方法";
    private static final String FAULT = "已与他人签订独占许可合同，与承诺不符（演示）";

    @RegisterExtension
    private static final Journey JOURNEY = new Journey();

    private static String declaration = "";

    @Test
    @Order(1)
    void aReviewerProposes() {
        declaration = new Groundwork(JOURNEY).announced(PATENT, TITLE);
        try (Visit reviewer = JOURNEY.as("reviewer-a")) {
            openDeclaration(reviewer);
            reviewer.press("提出撤销");
            reviewer.press("确认提出");
            reviewer.sees("请填写不实之处");
            reviewer.fill("不实之处", FAULT);
            reviewer.fill("证据编号或出处", "演示证据 2026-001");
            reviewer.inspect();
            reviewer.press("确认提出");
            reviewer.sees("待第二人确认");
            reviewer.inspect();
        }
    }

    @Test
    @Order(2)
    void thePatenteeHearsNothingBeforeASecondPersonConfirms() {
        try (Visit patentee = JOURNEY.as("optics-patentee")) {
            openDeclaration(patentee);
            patentee.lacks(FAULT);
        }
        try (Visit officer = JOURNEY.as("agency-a")) {
            officer.menu("审核台");
            officer.follow("撤销声明");
            officer.heading("撤销声明");
            officer.sees(FAULT);
            officer.inspect();
            officer.follow(PATENT);
            officer.press("确认并告知专利权人");
            officer.fill("核实意见", "已核对合同备案信息（演示）");
            officer.inspect();
            officer.press("提交核实意见");
            officer.sees("陈述申辩期");
            officer.inspect();
        }
    }

    @Test
    @Order(3)
    void thePatenteeStatesTheirCase() {
        try (Visit patentee = JOURNEY.as("optics-patentee")) {
            openDeclaration(patentee);
            patentee.sees("拟撤销该声明");
            patentee.sees(FAULT);
            patentee.inspect();
            patentee.press("陈述申辩");
            patentee.fill("意见和理由", "该独占许可合同已于声明前解除，附解除协议（演示）");
            patentee.inspect();
            patentee.press("提交意见和理由");
            patentee.sees("专利权人陈述申辩");
            patentee.inspect();
        }
    }

    @Test
    @Order(4)
    void nobodyRevokesWhileTheHearingLasts() {
        try (Visit colleague = JOURNEY.as("reviewer-b")) {
            colleague.open("/review/revocations?state=OBJECTED");
            colleague.follow(PATENT);
            colleague.sees("期满后可以决定撤销");
            assertThat(colleague.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("决定撤销")))
                    .hasCount(0);
            colleague.inspect();
        }
    }

    @Test
    @Order(5)
    void aDroppedRevocationLeavesTheOfferOpen() {
        try (Visit reviewer = JOURNEY.as("reviewer-a")) {
            openDeclaration(reviewer);
            reviewer.press("终止撤销");
            reviewer.fill("终止理由", "解除协议属实，承诺没有不实（演示）");
            reviewer.press("提交终止理由");
            reviewer.sees("已终止");
            reviewer.inspect();
        }
        try (Visit visitor = JOURNEY.visitor()) {
            visitor.open("/pool/" + PATENT);
            visitor.sees("我要许可");
        }
    }

    private static void openDeclaration(Visit person) {
        person.open("/declarations/" + declaration);
        person.heading("声明详情");
    }
}
