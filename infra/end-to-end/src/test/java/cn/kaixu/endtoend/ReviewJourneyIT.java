package cn.kaixu.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The officers' desk: a case is claimed, returned field by field and mended; later a bulletin suspends the patent and another reinstates it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewJourneyIT {

    private static final String PATENT = PatentNumbers.unused(Clock.systemUTC());
    private static final String TITLE = "一种桥梁缆索检测机器人";
    private static final String HEADER =
            "patentNumber,patentType,title,patentees,filingDate,grantDate,termEnd,legalState,annualFeePaidUntil,asOf,source";
    private static final String TERM_REASON = "许可期限过长，请与共有人核实后重新填写（演示）";
    private static final String CONTACT_REASON = "电话无法接通，请更正（演示）";

    @RegisterExtension
    private static final Journey JOURNEY = new Journey();

    @TempDir
    private static Path folder;

    @Test
    @Order(1)
    void aClaimedCaseIsSeenAsSuchByTheOthers() {
        new Groundwork(JOURNEY).submitted(PATENT, TITLE);
        try (Visit reviewer = JOURNEY.as("reviewer-a");
                Visit colleague = JOURNEY.as("reviewer-b")) {
            reviewer.open("/review?q=" + PATENT);
            reviewer.inspect();
            reviewer.press("认领");
            reviewer.sees("本人 办理中");
            reviewer.inspect();
            colleague.open("/review?q=" + PATENT);
            colleague.sees("reviewer-a 办理中");
            assertThat(colleague.page().getByText("认领", new GetByTextOptions().setExact(true)))
                    .hasCount(0);
        }
    }

    @Test
    @Order(2)
    void theReviewerReturnsItWithAReasonForEachField() {
        try (Visit reviewer = JOURNEY.as("reviewer-a")) {
            reviewer.open("/review?claimed=MINE");
            reviewer.follow(PATENT);
            reviewer.heading("案件审核");
            reviewer.press("退回补正");
            reviewer.press("确认退回补正");
            reviewer.sees("请写明原因和需要怎样修改");
            reviewer.choose("栏目", 0, "许可期限届满日");
            reviewer.fill("原因", TERM_REASON);
            reviewer.press("增加一条原因");
            reviewer.choose("栏目", 1, "许可人联系方式");
            reviewer.page()
                    .getByLabel("原因", new GetByLabelOptions().setExact(true))
                    .nth(1)
                    .fill(CONTACT_REASON);
            reviewer.inspect();
            reviewer.press("确认退回补正");
            reviewer.sees("已办理：退回补正");
            reviewer.inspect();
        }
    }

    @Test
    @Order(3)
    void thePatenteeMendsWhatIsNamedAndHandsItInAgain() {
        try (Visit patentee = JOURNEY.as("optics-patentee")) {
            patentee.open("/declarations?state=RETURNED&q=" + PATENT);
            patentee.follow(PATENT);
            patentee.sees("许可期限届满日：" + TERM_REASON);
            patentee.inspect();
            patentee.follow("修改并重新提交");
            patentee.heading("补正声明");
            patentee.sees(CONTACT_REASON);
            patentee.inspect();
            patentee.press("下一步");
            patentee.tick("专利权人承诺以上六项");
            patentee.press("下一步");
            patentee.date("许可期限届满日", "2035-12-31");
            patentee.press("下一步");
            FormSteps.nameContact(patentee);
            patentee.tick("全体专利权人已签字或者盖章同意开放许可的声明");
            patentee.press("提交声明");
            patentee.sees("第 2 次提交");
        }
    }

    @Test
    @Order(4)
    void theReviewerSeesTheSecondRoundAndRefusesNothing() {
        try (Visit reviewer = JOURNEY.as("reviewer-a")) {
            reviewer.open("/review?q=" + PATENT);
            reviewer.follow(PATENT);
            reviewer.sees("第 2 次提交");
            reviewer.sees("2035-12-31");
            reviewer.inspect();
        }
        new Groundwork(JOURNEY).announce(PATENT);
    }

    @Test
    @Order(5)
    void aBulletinWithAPledgeSuspendsTheOffer() throws IOException {
        bring("授权;质押", "pledged.csv");
        try (Visit reviewer = JOURNEY.as("reviewer-a")) {
            reviewer.open("/review/watch?state=IMPAIRED&q=" + PATENT);
            reviewer.sees("起暂停");
            reviewer.inspect();
        }
        try (Visit visitor = JOURNEY.visitor()) {
            visitor.open("/pool/" + PATENT);
            visitor.sees("起暂停开放许可");
            visitor.lacks("我要许可");
            visitor.inspect();
        }
        try (Visit patentee = JOURNEY.as("optics-patentee")) {
            patentee.open("/declarations?state=SUSPENDED&q=" + PATENT);
            patentee.follow(PATENT);
            patentee.sees("暂停的原因");
            patentee.sees("质押");
            patentee.inspect();
        }
    }

    @Test
    @Order(6)
    void theNextBulletinWithoutItReinstatesTheOffer() throws IOException {
        bring("授权", "cured.csv");
        try (Visit visitor = JOURNEY.visitor()) {
            visitor.open("/pool/" + PATENT);
            visitor.sees("我要许可");
            visitor.lacks("起暂停开放许可");
            visitor.inspect();
        }
        try (Visit reviewer = JOURNEY.as("reviewer-a")) {
            reviewer.open("/review/watch?q=" + PATENT);
            Locator row = reviewer.page().locator("tr").filter(new Locator.FilterOptions().setHasText(PATENT));
            assertThat(row).not().containsText("起暂停");
            reviewer.inspect();
        }
    }

    /** Brings a bulletin of one line in and waits until what it says has been acted upon. */
    private static void bring(String state, String name) throws IOException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String line = "%s,INVENTION,%s,演示光电有限公司,2020-02-01,2022-03-01,2040-02-01,%s,%s,%s,演示公报"
                .formatted(PATENT, TITLE, state, today.plusYears(1), today);
        Path bulletin = Files.writeString(folder.resolve(name), HEADER + "\n" + line + "\n");
        try (Visit reviewer = JOURNEY.as("reviewer-a")) {
            reviewer.menu("法律状态导入");
            reviewer.inspect();
            reviewer.attach("上传登记簿文件：选择文件", bulletin);
            reviewer.sees("导入已结束");
            assertThat(reviewer.page().getByText(Pattern.compile("^1 件专利$"))).isVisible();
            reviewer.inspect();
        }
    }
}
