package cn.kaixu.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.kaixu.local.demo.Demonstration;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The desks around intake and review in a real browser: drafts, campaigns, the clerk's workbook and the officials' lists. */
class IntakeJourneyIT {

    private static final String TITLE = "一种自动上料的数控车床";

    private static final String SCAN_HEADER =
            "序号,专利号,专利名称,专利权人,专利类型,开放范围,联系人,联系电话,授权公告日,申请日,专利权届满日,许可期限届满日,使用费标准," + "专利权评价报告,全体专利权人同意,承诺符合条件\n";
    private static final String SCAN_ROW =
            "%d,%s,一种柑橘采后分选装置,演示果业有限公司;演示农机有限公司,发明,全省,演示联系人,027-00000000,2022-03-01,2020-02-01,2040-02-01,2035-12-31,免费,无,是,是\n";

    @RegisterExtension
    private static final Journey JOURNEY = new Journey();

    @TempDir
    private static Path folder;

    @Test
    void aDraftIsFoundAgainInAnotherBrowser() {
        try (Visit patentee = JOURNEY.as("optics-patentee")) {
            patentee.menu("新建声明");
            patentee.fill("专利号", "ZL 2016 1 0537144 . X");
            patentee.fill("发明创造名称", TITLE);
            patentee.sees("已保存");
        }
        try (Visit elsewhere = JOURNEY.as("optics-patentee")) {
            elsewhere.open("/declarations/drafts");
            elsewhere.heading("我的草稿");
            elsewhere.inspect();
            elsewhere.follow("继续填写 " + TITLE);
            assertThat(elsewhere.page().getByLabel("发明创造名称")).hasValue(TITLE);
            elsewhere.inspect();
        }
    }

    @Test
    void aUniversityIsToldOfTheCampaignItIsInvitedTo() {
        String name = "开放许可专利征集（演示）";
        try (Visit manager = JOURNEY.as("manager-a")) {
            manager.open("/campaigns");
            manager.heading("征集活动");
            manager.fill("活动名称", name);
            manager.date(
                    "高校院所截止日",
                    LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString());
            manager.fill("受邀的高校院所", "hbut 湖北工业大学");
            manager.inspect();
            manager.press("开始征集");
            manager.heading(name);
            manager.sees("湖北工业大学");
            manager.inspect();
        }
        try (Visit clerk = JOURNEY.as("hbut-clerk")) {
            clerk.menu("批量报送");
            clerk.sees(name);
            clerk.inspect();
        }
    }

    @Test
    void theClerkGetsTheWorkbookBackMarked() throws IOException {
        Path table = folder.resolve("summary_table_wuhan_companies.xlsx");
        try (InputStream file =
                Objects.requireNonNull(Demonstration.class.getResourceAsStream("summary_table_wuhan_companies.xlsx"))) {
            Files.copy(file, table);
        }
        try (Visit clerk = JOURNEY.as("hbut-clerk")) {
            clerk.menu("批量报送");
            clerk.attach("上传汇总表：选择文件", table);
            clerk.heading("批次详情");
            clerk.sees("待补全 119 行");
            Download marked = clerk.page()
                    .waitForDownload(
                            () -> clerk.page().getByText("下载标注后的原表").first().click());
            Assertions.assertThat(marked.path())
                    .isNotEmptyFile()
                    .content(StandardCharsets.ISO_8859_1)
                    .startsWith("PK");
            clerk.open("/batches/webhooks");
            clerk.heading("结果推送");
            clerk.inspect();
        }
    }

    @Test
    void scansFindTheirDeclarationsByTheNumberInTheirNames() throws IOException {
        String first = PatentNumbers.unused(Clock.systemUTC());
        String second = PatentNumbers.unused(Clock.systemUTC());
        Path table = Files.writeString(
                folder.resolve("complete.csv"),
                SCAN_HEADER + SCAN_ROW.formatted(1, first) + SCAN_ROW.formatted(2, second));
        try (Visit clerk = JOURNEY.as("yichang-clerk")) {
            clerk.menu("批量报送");
            clerk.attach("上传汇总表：选择文件", table);
            clerk.heading("批次详情");
            clerk.sees("可提交 2 行");
            clerk.inspect();
            clerk.press("提交本批");
            clerk.press("确认提交");
            clerk.sees("盖章声明扫描件");
            clerk.attach("上传扫描件：选择文件", scans(first, second));
            clerk.sees("共 3 个扫描件，已归入 2 个");
            clerk.sees("没有专利号和二维码");
            clerk.inspect();
            clerk.follow(second);
            clerk.heading("声明详情");
            assertThat(clerk.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("全体专利权人声明")))
                    .hasCount(1);
            clerk.inspect();
        }
    }

    /** Two scans named by their patents, one of them inside a folder, and one nobody can tell. */
    private static Path scans(String first, String second) throws IOException {
        Path archive = folder.resolve("scans.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : List.of(first + "声明.pdf", second + "/扫描.pdf", "未命名.pdf")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("%%PDF-1.4\n%% 演示声明 %s\n%%%%EOF\n".formatted(name).getBytes(StandardCharsets.UTF_8));
            }
        }
        return archive;
    }

    @ParameterizedTest
    @CsvSource({
        "reviewer-a, /review, 审核台",
        "reviewer-a, /review/watch, 公告后监测",
        "reviewer-a, /review/words, 宣传用语词表",
        "reviewer-a, /review/conversions, 转为法定声明",
        "reviewer-a, /review/revocations, 撤销声明",
        "reviewer-a, /review/register, 法律状态导入",
        "manager-a, /fee-statistics, 许可使用费统计数据",
        "firm-a, /declarations/consents, 签署声明"
    })
    void everyDeskOpens(String account, String path, String title) {
        try (Visit person = JOURNEY.as(account)) {
            person.open(path);
            person.heading(title);
            person.inspect();
        }
    }
}
