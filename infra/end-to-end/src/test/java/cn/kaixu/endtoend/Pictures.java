package cn.kaixu.endtoend;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import cn.kaixu.local.setting.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;

/** Pictures of the pages a run looked at, in their order, below {@code target/pages}. */
final class Pictures {

    private static final AtomicInteger TAKEN = new AtomicInteger();
    private static final Path FOLDER = LaunchOptions.findRoot().resolve("infra/end-to-end/target/pages");

    private Pictures() {}

    static void keep(Page page) {
        String place = URI.create(page.url()).getPath().replaceAll("[^A-Za-z0-9.]+", "-");
        Path file = FOLDER.resolve("%03d%s.png".formatted(TAKEN.incrementAndGet(), place));
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
