package cn.kaixu.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

import cn.kaixu.local.demo.Demonstration;
import com.microsoft.playwright.Download;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The desks around intake and review in a real browser: drafts, campaigns, the clerk's workbook and the officials' lists. */
class IntakeJourneyIT {

    private static final String TITLE = "一种自动上料的数控车床";

    @TempDir
    private static Path folder;

    private static JourneyPlatform platform;
    private static Browsers browsers;

    @BeforeAll
    static void start() {
        browsers = Browsers.start();
        platform = JourneyPlatform.find();
    }

    @AfterAll
    static void stop() {
        if (browsers != null) {
            browsers.close();
        }
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void aDraftIsFoundAgainInAnotherBrowser() {
        try (Visit patentee = as("optics-patentee")) {
            patentee.menu("新建声明");
            patentee.fill("专利号", "ZL 2016 1 0537144 . X");
            patentee.fill("发明创造名称", TITLE);
            patentee.sees("已保存");
        }
        try (Visit elsewhere = as("optics-patentee")) {
            elsewhere.open("/declarations/drafts");
            elsewhere.heading("我的草稿");
            elsewhere.assertAccessible();
            elsewhere.follow("继续填写 " + TITLE);
            assertThat(elsewhere.page().getByLabel("发明创造名称")).hasValue(TITLE);
            elsewhere.assertAccessible();
            elsewhere.assertFits();
        }
    }

    @Test
    void aUniversityIsToldOfTheCampaignItIsInvitedTo() {
        String name = "开放许可专利征集（演示）";
        try (Visit manager = as("manager-a")) {
            manager.open("/campaigns");
            manager.heading("征集活动");
            manager.fill("活动名称", name);
            manager.date(
                    "高校院所截止日",
                    LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString());
            manager.fill("受邀的高校院所", "hbut 湖北工业大学");
            manager.assertAccessible();
            manager.press("开始征集");
            manager.heading(name);
            manager.sees("湖北工业大学");
            manager.assertAccessible();
        }
        try (Visit clerk = as("hbut-clerk")) {
            clerk.menu("批量报送");
            clerk.sees(name);
            clerk.assertAccessible();
        }
    }

    @Test
    void theClerkGetsTheWorkbookBackMarked() throws IOException {
        Path table = folder.resolve("summary_table_wuhan_universities.xlsx");
        try (InputStream file = Objects.requireNonNull(
                Demonstration.class.getResourceAsStream("summary_table_wuhan_universities.xlsx"))) {
            Files.copy(file, table);
        }
        try (Visit clerk = as("hbut-clerk")) {
            clerk.menu("批量报送");
            clerk.attach("上传汇总表：选择文件", table);
            clerk.heading("批次详情");
            clerk.sees("待补全 17 行");
            Download marked = clerk.page()
                    .waitForDownload(
                            () -> clerk.page().getByText("下载标注后的原表").first().click());
            Assertions.assertThat(marked.path())
                    .isNotEmptyFile()
                    .content(StandardCharsets.ISO_8859_1)
                    .startsWith("PK");
            clerk.open("/batches/webhooks");
            clerk.heading("结果推送");
            clerk.assertAccessible();
        }
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
        try (Visit person = as(account)) {
            person.open(path);
            person.heading(title);
            person.assertAccessible();
        }
    }

    private static Visit as(String account) {
        return Visit.of(browsers.browser(), platform.url(), account, platform.password());
    }
}
