package cn.kaixu.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A large table on a bad line: paused, the page loaded anew, gone on with; and one whose check is stopped. */
class UploadJourneyIT {

    private static final String CLERK = "whut-clerk";
    private static final String PIECES = "**/api/batches/uploads/*";
    private static final String HEADER = "序号,专利号,专利名称,专利权人,专利法律状态,专利类型\n";
    private static final int PAUSED_ROWS = 5_000;

    /** The most a batch may have, so that its check lasts long enough to be stopped. */
    private static final int STOPPED_ROWS = 10_000;

    @RegisterExtension
    private static final Journey JOURNEY = new Journey();

    @TempDir
    private static Path folder;

    @Test
    void aPausedUploadGoesOnAfterThePageWasLoadedAnew() throws IOException {
        Path table = table("paused.csv", "武汉理工大学", PAUSED_ROWS);
        try (Visit clerk = JOURNEY.as(CLERK)) {
            clerk.menu("批量报送");
            holdEachPieceButTheFirst(clerk);
            clerk.attach("上传汇总表：选择文件", table);
            clerk.sees("正在上传 paused.csv");
            awaitProgress(clerk);
            clerk.inspect();
            clerk.press("暂停");
            clerk.sees("已暂停，paused.csv 已传");
            clerk.inspect();
            clerk.open("/batches");
            clerk.sees("有没有传完的文件，再次选择同一文件即可从断点继续");
            clerk.inspect();
            List<String> offsets = letEachPiecePass(clerk);
            clerk.attach("上传汇总表：选择文件", table);
            clerk.heading("批次详情");
            Assertions.assertThat(offsets).isNotEmpty().doesNotContain("0");
            clerk.sees("待补全 5,000 行");
            clerk.sees("共 5,000 行");
            clerk.inspect();
            clerk.open("/batches");
            clerk.sees("paused.csv");
            clerk.lacks("有没有传完的文件");
        }
    }

    @Test
    void aStoppedCheckLeavesNothingBehind() throws IOException {
        Path table = table("stopped.csv", "演示船舶研究院", STOPPED_ROWS);
        try (Visit clerk = JOURNEY.as(CLERK)) {
            clerk.menu("批量报送");
            clerk.attach("上传汇总表：选择文件", table);
            clerk.heading("批次详情");
            clerk.press("停止检查");
            clerk.sees("停止后本批作废");
            clerk.press("停止并作废");
            clerk.sees("本批已作废，没有提交任何声明。");
            clerk.lacks("停止检查");
            clerk.lacks("提交本批");
            clerk.inspect();
            clerk.menu("批量报送");
            clerk.sees("stopped.csv");
            clerk.sees("已作废");
            clerk.inspect();
        }
    }

    /** The line is bad: what follows the first piece neither arrives nor fails. */
    private static void holdEachPieceButTheFirst(Visit clerk) {
        clerk.page().route(PIECES, route -> {
            if (offsetOf(route).equals("0")) {
                route.resume();
            }
        });
    }

    /** The line is good again; returns where the pieces begin that leave from now on. */
    private static List<String> letEachPiecePass(Visit clerk) {
        List<String> offsets = new CopyOnWriteArrayList<>();
        clerk.page().unroute(PIECES);
        clerk.page().route(PIECES, route -> {
            offsets.add(offsetOf(route));
            route.resume();
        });
        return offsets;
    }

    private static String offsetOf(Route route) {
        return route.request().headers().getOrDefault("upload-offset", "");
    }

    /** Waits until part of the table has arrived. */
    private static void awaitProgress(Visit clerk) {
        Locator bar = clerk.page().locator(".file-drop").getByRole(AriaRole.PROGRESSBAR);
        assertThat(bar).hasAttribute("aria-valuenow", Pattern.compile("[1-9]\\d*"));
    }

    private static Path table(String name, String owner, int rows) throws IOException {
        String lines = IntStream.rangeClosed(1, rows)
                .mapToObj(row -> "%d,%s,一种用于船舶动力装置的振动噪声监测与智能诊断系统及其方法,%s,有效,发明\n"
                        .formatted(row, PatentNumbers.invention(row), owner))
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve(name), HEADER + lines);
    }
}
