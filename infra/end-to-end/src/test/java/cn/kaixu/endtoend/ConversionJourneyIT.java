package cn.kaixu.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Pilot declarations become statutory ones: one whose owner agrees online, two more in bulk, one archive for the patent office and its answers. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConversionJourneyIT {

    private static final String SINGLE = PatentNumbers.unused(Clock.systemUTC());
    private static final List<String> BULK =
            List.of(PatentNumbers.unused(Clock.systemUTC()), PatentNumbers.unused(Clock.systemUTC()));
    /** Found by this word alone, so that all that pass the filter are these three. */
    private static final String WORD = "转换" + SINGLE.substring(SINGLE.length() - 6);

    @RegisterExtension
    private static final Journey JOURNEY = new Journey();

    @TempDir
    private static Path folder;

    @Test
    @Order(1)
    void theOwnerAgreesOnline() {
        Groundwork groundwork = new Groundwork(JOURNEY);
        String declaration = groundwork.announced(SINGLE, WORD + "单件");
        BULK.forEach(patent -> groundwork.announced(patent, WORD + "批量"));
        try (Visit patentee = JOURNEY.as("optics-patentee")) {
            patentee.open("/declarations/" + declaration);
            patentee.press("同意转为法定声明");
            patentee.inspect();
            patentee.press("邀请签署");
            patentee.heading("签署进度");
            patentee.open("/declarations/consents");
            patentee.follow("阅读并签署 " + SINGLE);
            patentee.sign();
            patentee.inspect();
        }
    }

    @Test
    @Order(2)
    void oneIsPreparedByItself() {
        try (Visit reviewer = JOURNEY.as("reviewer-a")) {
            openDesk(reviewer);
            reviewer.inspect();
            rowOf(reviewer, SINGLE).getByLabel("展开行").click();
            reviewer.sees("全体专利权人已在平台签署同意");
            reviewer.inspect();
            rowOf(reviewer, SINGLE).getByRole(AriaRole.CHECKBOX).check();
            prepare(reviewer, "列入待报送：所选 1 件");
            reviewer.sees("办理 1 件。");
            reviewer.inspect();
        }
    }

    @Test
    @Order(3)
    void theOthersInBulkNeedAWordOnWhatIsUnknown() {
        try (Visit reviewer = JOURNEY.as("reviewer-a")) {
            openDesk(reviewer);
            reviewer.press("列入待报送");
            reviewer.press("核对并列入");
            reviewer.sees("件没有办理");
            reviewer.inspect();
            prepare(reviewer, "列入待报送：符合筛选的全部声明");
            reviewer.sees("办理 2 件");
            reviewer.inspect();
        }
    }

    @Test
    @Order(4)
    void allAreExportedForThePatentOffice() throws IOException {
        try (Visit reviewer = JOURNEY.as("reviewer-a")) {
            openDesk(reviewer);
            reviewer.press("导出报送");
            reviewer.sees("内容随即固定");
            reviewer.inspect();
            reviewer.press("确认导出报送");
            reviewer.sees("已导出 3 件");
            try (ZipFile archive = new ZipFile(reviewer.download("下载 ZIP").toFile())) {
                assertThat(list(archive)).contains(SINGLE).contains(BULK);
                assertThat(names(archive)).anyMatch(name -> name.endsWith(".xlsx"));
                assertThat(names(archive).stream().filter(name -> name.endsWith(".pdf")))
                        .hasSize(3);
            }
            reviewer.inspect();
        }
    }

    @Test
    @Order(5)
    void theOfficesAnswersAreRecordedOneByOneAndByTable() throws IOException {
        String table =
                "专利号,结果,公告号,公告日,理由\n%s,予以公告,演示-2,2026-11-01,\n%s,不予公告,,,评价报告不符合要求（演示）\nZL201010000001.0,予以公告,演示-9,2026-11-01,\n"
                        .formatted(BULK.get(0), BULK.get(1));
        Path answers = Files.writeString(folder.resolve("outcomes.csv"), table);
        try (Visit reviewer = JOURNEY.as("reviewer-a")) {
            openDesk(reviewer);
            reviewer.press("登记 %s 的结果".formatted(SINGLE));
            reviewer.fill("公告号", "演示-1");
            reviewer.date("公告日", "2026-11-01");
            reviewer.inspect();
            reviewer.press("确认登记");
            reviewer.sees("演示-1，");
            reviewer.attach("上传结果表：选择文件", answers);
            reviewer.sees("办理 2 件，1 件没有办理");
            reviewer.sees("评价报告不符合要求（演示）");
            reviewer.inspect();
        }
    }

    private static void openDesk(Visit reviewer) {
        reviewer.open("/review/conversions?q=" + WORD);
        reviewer.heading("转为法定声明");
        reviewer.sees(SINGLE);
    }

    private static Locator rowOf(Visit reviewer, String patent) {
        return reviewer.page().locator("tr").filter(new Locator.FilterOptions().setHasText(patent));
    }

    private static void prepare(Visit reviewer, String title) {
        reviewer.press("列入待报送");
        reviewer.sees(title);
        reviewer.fill("备注（无法自动核实的条件如何核实）", "已向登记部门和专利权人核实（演示）");
        reviewer.press("核对并列入");
    }

    private static String list(ZipFile archive) throws IOException {
        return new String(archive.getInputStream(archive.getEntry("清单.csv")).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Set<String> names(ZipFile archive) {
        Set<String> names = new TreeSet<>();
        archive.entries().asIterator().forEachRemaining(entry -> names.add(entry.getName()));
        return names;
    }
}
