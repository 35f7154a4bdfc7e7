package cn.kaixu.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.regex.Pattern;

import cn.kaixu.local.demo.Demonstration;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** One patent from declaration to KPI, every step by hand in a real browser, every page looked at for accessibility. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PilotJourneyIT {

    private static final String PATENT = PatentNumbers.unused(Clock.systemUTC());
    private static final String TITLE = "一种激光切割头自动调焦装置";

    @RegisterExtension
    private static final Journey JOURNEY = new Journey();

    @TempDir
    private static Path folder;

    @Test
    @Order(1)
    void patenteeDeclares() {
        try (Visit patentee = JOURNEY.as("optics-patentee")) {
            patentee.menu("新建声明");
            describePatent(patentee);
            FormSteps.makeStatements(patentee);
            FormSteps.setTerms(patentee, "2035-12-31", "8000");
            FormSteps.nameContact(patentee);
            FormSteps.attachPapers(patentee, "营业执照");
            patentee.tick("全体专利权人已签字或者盖章同意开放许可的声明");
            patentee.inspect();
            patentee.press("提交声明");
            patentee.sees("声明已提交");
            patentee.sees(TITLE);
            patentee.inspect();
        }
    }

    @Test
    @Order(2)
    void reviewerApprovesAndAgencyVerifies() {
        try (Visit reviewer = JOURNEY.as("reviewer-a")) {
            approve(reviewer);
        }
        try (Visit officer = JOURNEY.as("agency-a")) {
            approve(officer);
        }
    }

    @Test
    @Order(3)
    void anyoneFindsThePatentAndItsTerms() {
        try (Visit visitor = JOURNEY.visitor()) {
            visitor.inspect();
            visitor.menu("专利池");
            visitor.fill("检索专利池", "激光切割");
            visitor.press("检索");
            visitor.sees("共 1 件");
            visitor.inspect();
            visitor.follow(TITLE);
            visitor.heading("专利详情");
            visitor.sees("三年费用测算");
            visitor.sees("核验记录");
            visitor.inspect();
        }
    }

    @Test
    @Order(4)
    void firmTakesALicenceAndTheBoardMovesByItself() throws IOException {
        try (Visit watcher = JOURNEY.visitor();
                Visit firm = JOURNEY.as("firm-a")) {
            watcher.menu("运行态势");
            Locator licensed = watcher.page()
                    .locator(".indicator-card")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("许可实施率.*宽口径")));
            assertThat(licensed).containsText(Pattern.compile("\\b0 / \\d"));
            watcher.inspect();
            intend(firm);
            firm.press("发出书面通知");
            firm.press("确认发出");
            sign(firm);
            pay(firm);
            try (Visit patentee = JOURNEY.as("optics-patentee")) {
                patentee.menu("许可办理");
                patentee.inspect();
                patentee.follow(PATENT);
                sign(patentee);
            }
            assertThat(licensed)
                    .containsText(Pattern.compile("\\b1 / \\d"), new ContainsTextOptions().setTimeout(20_000));
        }
    }

    @Test
    @Order(5)
    void licenceIsRecorded() {
        try (Visit firm = JOURNEY.as("firm-a")) {
            firm.menu("许可办理");
            firm.follow(PATENT);
            firm.press("申请备案");
            firm.press("确认申请");
            firm.sees("备案申请已提交");
            firm.inspect();
        }
        try (Visit officer = JOURNEY.as("agency-a")) {
            officer.menu("备案");
            officer.inspect();
            officer.follow(PATENT);
            officer.press("受理");
            officer.press("确认受理");
            officer.press("准予备案");
            officer.fill("备案号", "X2026420000001");
            officer.press("确认准予备案");
            officer.sees("已办理：准予备案");
            officer.inspect();
        }
    }

    @Test
    @Order(6)
    void auditorReadsTheWholeStream() {
        try (Visit auditor = JOURNEY.as("auditor-a")) {
            auditor.menu("事件流");
            auditor.fill("专利号", PATENT);
            auditor.press("查询");
            auditor.sees("条记录");
            for (String type : new String[] {
                "declaration-submitted",
                "review-passed",
                "declaration-announced",
                "licence-took-effect",
                "recordal-recorded"
            }) {
                auditor.sees(type);
            }
            auditor.inspect();
        }
    }

    @Test
    @Order(7)
    void universityClerkSendsASummaryTable() throws IOException {
        Path table = folder.resolve("summary_table_wuhan_universities.xlsx");
        try (InputStream file = Objects.requireNonNull(
                Demonstration.class.getResourceAsStream("summary_table_wuhan_universities.xlsx"))) {
            Files.copy(file, table);
        }
        try (Visit clerk = JOURNEY.as("whut-clerk")) {
            clerk.menu("批量报送");
            clerk.inspect();
            clerk.attach("上传汇总表：选择文件", table);
            clerk.heading("批次详情");
            clerk.sees("待补全 17 行");
            clerk.inspect();
            complete(clerk);
            clerk.sees("可提交 17 行");
            clerk.press("提交本批");
            clerk.press("确认提交");
            clerk.sees("报送回执");
            clerk.sees("已提交声明 17 件");
            clerk.inspect();
        }
    }

    private static void describePatent(Visit patentee) {
        patentee.fill("专利号", PATENT);
        patentee.fill("发明创造名称", TITLE);
        patentee.date("授权公告日", "2022-03-01");
        patentee.date("申请日", "2020-02-01");
        patentee.date("专利权期限届满日", "2040-02-01");
        patentee.fill("专利权人姓名或名称", "演示光电有限公司");
        patentee.inspect();
        patentee.press("下一步");
    }

    private static void approve(Visit person) {
        person.menu("审核台");
        person.inspect();
        person.follow(PATENT);
        person.heading("案件审核");
        person.sees("已附营业执照");
        person.inspect();
        person.fill("审核意见", "登记簿未载明各项已人工核对（演示）");
        person.press("通过");
        person.sees("已办理：通过");
    }

    private static void intend(Visit firm) {
        firm.open("/pool/" + PATENT);
        firm.press("我要许可");
        firm.fill("实施用途", "用于本企业激光切割设备");
        firm.fill("收件人姓名", "演示经办人");
        firm.fill("电话", "027-00000000");
        firm.inspect();
        firm.press("登记许可意向");
        firm.sees("许可意向已登记");
        firm.inspect();
    }

    private static void sign(Visit party) {
        party.press("签署合同");
        party.fill("签署人姓名", "演示签署人");
        party.page().getByText("我已阅读合同全文").click();
        party.press("确认签署");
        party.sees("已签署");
    }

    private static void pay(Visit firm) throws IOException {
        Path receipt = Files.writeString(folder.resolve("receipt.pdf"), "%PDF-1.4\n% 演示付款凭证\n%%EOF\n");
        firm.press("登记付款");
        firm.page().locator("input[type=file]").setInputFiles(receipt);
        firm.press("确认登记");
        firm.sees("付款已登记");
        firm.inspect();
    }

    private static void complete(Visit clerk) {
        clerk.press("批量补全全部待补全行");
        clerk.tick("免费使用");
        clerk.date("许可期限届满日", "2027-12-31");
        clerk.choose("开放范围", "全省");
        clerk.date("授权公告日", "2019-07-12");
        clerk.tick("已出具，结论为未发现不符合授予专利权条件的缺陷");
        clerk.page().getByText("专利权人已承诺符合开放许可").click();
        clerk.page().getByText("全体专利权人已签章同意").click();
        clerk.fill("收件人姓名", "演示联系人");
        clerk.fill("电话", "027-00000000");
        clerk.tick("以上为演示数据");
        clerk.inspect();
        clerk.page().getByText("应用到全部待补全").click();
        clerk.sees("已补全");
    }
}
