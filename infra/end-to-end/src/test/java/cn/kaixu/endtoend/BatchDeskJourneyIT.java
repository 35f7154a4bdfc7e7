package cn.kaixu.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A clerk's table from columns nobody knows to a bulk approval: explained once, filled from the register, sent twice, corrected. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BatchDeskJourneyIT {

    private static final String CLERK = "hbut-clerk";
    private static final String OWNER = "湖北工业大学";
    private static final String TITLE = "一种山区桥梁健康监测传感器";
    private static final List<String> PATENTS =
            List.of(PatentNumbers.unused(Clock.systemUTC()), PatentNumbers.unused(Clock.systemUTC()));

    @RegisterExtension
    private static final Journey JOURNEY = new Journey();

    @TempDir
    private static Path folder;

    @Test
    @Order(1)
    void columnsNobodyKnowsAreAskedForOnce() throws IOException {
        String heading = "专利号,成果叫法,归口部门,学院\n";
        String row = "%s,%s,%s,土木\n";
        Path first = table("first.csv", heading + row.formatted(PATENTS.getFirst(), TITLE, OWNER));
        Path second = table("second.csv", heading + row.formatted(PATENTS.getLast(), TITLE, OWNER));
        try (Visit clerk = JOURNEY.as(CLERK)) {
            send(clerk, first);
            clerk.sees("请确认各列的含义");
            clerk.choose("B 列“成果叫法”的含义", "专利名称");
            clerk.choose("C 列“归口部门”的含义", "专利权人");
            clerk.inspect();
            clerk.press("确认并读取");
            clerk.sees("待补全 1 行");
            clerk.inspect();
            send(clerk, second);
            clerk.sees("各列按本单位确认过的对应关系读取");
            clerk.sees("待补全 1 行");
        }
    }

    @Test
    @Order(2)
    void datesComeFromTheRegisterAndTheFeeWithGuidance() throws IOException {
        new Groundwork(JOURNEY).registered(TITLE, OWNER, PATENTS);
        try (Visit clerk = JOURNEY.as(CLERK)) {
            send(clerk, annex3(TITLE));
            clerk.sees("待补全 2 行");
            clerk.press("按登记簿填写空缺日期");
            clerk.sees("核对了 2 行，按登记簿填写了 2 行空缺的日期");
            clerk.inspect();
            clerk.press("知道了");
            clerk.press("批量补全全部待补全行");
            estimate(clerk);
            complete(clerk);
            clerk.sees("可提交 2 行");
            clerk.press("提交本批");
            clerk.press("确认提交");
            clerk.sees("已提交声明 2 件");
            clerk.inspect();
        }
    }

    @Test
    @Order(3)
    void theSameFileIsTheSameReceiptAndACorrectedOneOnlyItsChange() throws IOException {
        try (Visit clerk = JOURNEY.as(CLERK)) {
            clerk.open("/");
            clerk.sees("还有行没有提交的批次");
            clerk.inspect();
            send(clerk, annex3(TITLE));
            clerk.sees("报送过，回执相同");
            clerk.sees("已提交声明 2 件");
            clerk.inspect();
            send(clerk, annex3(TITLE + "（改）"));
            clerk.sees("未变化 1");
            clerk.sees("不合格 1 行");
            clerk.inspect();
        }
    }

    @Test
    @Order(4)
    void whatPassesEveryCheckIsApprovedInBulkByTwoPeople() {
        for (String officer : List.of("reviewer-a", "agency-a")) {
            try (Visit person = JOURNEY.as(officer)) {
                person.open("/");
                person.sees(officer.startsWith("reviewer") ? "待审核的案件" : "待二次核验的案件");
                person.inspect();
                person.open("/review?q=" + TITLE);
                person.download("导出 CSV");
                PATENTS.forEach(patent -> person.tick("选择 " + patent));
                person.inspect();
                person.press("批量通过（已选 2 件）");
                person.sees("已通过 2 件");
                person.inspect();
            }
        }
        try (Visit visitor = JOURNEY.visitor()) {
            visitor.open("/pool?q=" + TITLE);
            PATENTS.forEach(visitor::sees);
        }
    }

    private static void send(Visit clerk, Path table) {
        clerk.menu("批量报送");
        clerk.attach("上传汇总表：选择文件", table);
        clerk.heading("批次详情");
    }

    /** The method of a usual rate: what is typed comes out with its steps, and nothing of it is set. */
    private static void estimate(Visit clerk) {
        clerk.page().getByText("定价指导：按估算指引的五种方法测算").click();
        clerk.fill("预期被许可人数", "10");
        clerk.fill("调整系数（大于 0，不大于 1）", "0.5");
        clerk.fill("国际通行费率（%，净销售额）", "4");
        clerk.fill("该费率的来源", "演示来源");
        clerk.press("测算");
        clerk.sees("测算范围：净销售额的 2%");
        clerk.sees("上限：固定费用一般不高于");
        clerk.inspect();
    }

    private static void complete(Visit clerk) {
        clerk.tick("免费使用");
        clerk.date("许可期限届满日", "2034-12-31");
        clerk.choose("开放范围", "全省");
        clerk.tick("未出具");
        clerk.tick("专利权人已承诺符合开放许可（试点）声明条件（六项）");
        clerk.tick("全体专利权人已签章同意");
        clerk.fill("收件人姓名", "演示联系人");
        clerk.fill("电话", "027-00000000");
        clerk.press("应用到全部待补全的 2 行");
        clerk.sees("已补全");
    }

    /** Both patents in the columns of annex 3, the second under the given title. */
    private static Path annex3(String second) throws IOException {
        String row = "%d,%s,%s,%s,有效,发明\n";
        return table(
                "annex3.csv",
                "序号,专利号,专利名称,专利权人,专利法律状态,专利类型\n"
                        + row.formatted(1, PATENTS.getFirst(), TITLE, OWNER)
                        + row.formatted(2, PATENTS.getLast(), second, OWNER));
    }

    private static Path table(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
