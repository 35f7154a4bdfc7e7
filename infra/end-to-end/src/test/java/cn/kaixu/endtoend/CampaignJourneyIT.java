package cn.kaixu.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A call for patents: opened, reminded of, answered by a table, followed on the board until it is closed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CampaignJourneyIT {

    private static final String NAME = "秋季开放许可征集（演示）";
    private static final String NOTE = "请于本周内报送（演示）";
    private static final String PATENT = PatentNumbers.unused(Clock.systemUTC());
    private static final String HEADER =
            "序号,专利号,专利名称,专利权人,专利类型,开放范围,联系人,联系电话,授权公告日,申请日,专利权届满日,许可期限届满日,使用费标准,专利权评价报告,全体专利权人同意,承诺符合条件\n";
    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(40_000);

    @RegisterExtension
    private static final Journey JOURNEY = new Journey();

    @TempDir
    private static Path folder;

    @Test
    @Order(1)
    void theManagerOpensItAndRemindsWhoSentNothing() {
        String deadline = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(20).toString();
        try (Visit manager = JOURNEY.as("manager-a")) {
            manager.open("/campaigns");
            manager.press("开始征集");
            manager.sees("请填写活动名称");
            manager.fill("活动名称", NAME);
            manager.date("市州知识产权局截止日", deadline);
            manager.fill("受邀的市州知识产权局", "yichang-ipo 宜昌市知识产权局\nwuhan-ipo 武汉市知识产权局");
            manager.inspect();
            manager.press("开始征集");
            manager.heading(NAME);
            manager.press("提醒未报送的 2 家");
            manager.fill("附言", NOTE);
            manager.inspect();
            manager.press("发出提醒");
            manager.sees("已提醒");
            assertThat(standing(manager, "宜昌市知识产权局")).containsText("1 次", PATIENTLY);
            manager.inspect();
        }
    }

    @Test
    @Order(2)
    void theBureauReadsTheReminderAndSendsOnePatent() throws IOException {
        Path table = Files.writeString(
                folder.resolve("answer.csv"),
                HEADER
                        + "1,%s,一种柑橘采摘装置,演示果业有限公司,发明,全省,演示联系人,027-00000000,2022-03-01,2020-02-01,2040-02-01,2035-12-31,免费,无,是,是\n"
                                .formatted(PATENT));
        try (Visit clerk = JOURNEY.as("yichang-clerk")) {
            clerk.menu("批量报送");
            clerk.sees(NAME);
            clerk.sees("省局提醒：" + NOTE);
            clerk.sees("本单位已报送 0 件");
            clerk.inspect();
            clerk.attach("上传汇总表：选择文件", table);
            clerk.heading("批次详情");
            clerk.sees("可提交 1 行");
            clerk.press("提交本批");
            clerk.press("确认提交");
            clerk.sees("已提交声明 1 件");
            clerk.open("/batches");
            clerk.sees("本单位已报送 1 件");
            clerk.inspect();
        }
    }

    @Test
    @Order(3)
    void theBoardTellsWhoSentWhatAndIsClosedWithAReason() {
        try (Visit manager = JOURNEY.as("manager-a")) {
            manager.open("/campaigns");
            manager.follow(NAME);
            assertThat(standing(manager, "宜昌市知识产权局")).containsText("已报送", PATIENTLY);
            assertThat(standing(manager, "武汉市知识产权局")).containsText("未报送");
            manager.inspect();
            Assertions.assertThat(manager.download("导出 CSV")).content().contains("宜昌市知识产权局", "武汉市知识产权局", "已报送", "未报送");
            manager.press("结束活动");
            manager.press("确认结束");
            manager.sees("请填写结束说明");
            manager.fill("结束说明", "征集期满（演示）");
            manager.inspect();
            manager.press("确认结束");
            manager.sees("结束：征集期满（演示）");
            manager.lacks("延期或增补单位");
            manager.inspect();
        }
        try (Visit clerk = JOURNEY.as("yichang-clerk")) {
            clerk.menu("批量报送");
            clerk.sees("answer.csv");
            clerk.lacks(NAME);
        }
    }

    private static Locator standing(Visit manager, String organisation) {
        return manager.page().locator("tr").filter(new Locator.FilterOptions().setHasText(organisation));
    }
}
