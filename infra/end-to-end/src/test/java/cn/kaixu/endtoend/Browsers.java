package cn.kaixu.endtoend;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A real browser of this machine; {@code infra/test} names it in KAIXU_BROWSER. */
final class Browsers implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser; where there is none the journey is passed over, which infra/test does not let happen. */
    static Browsers start() {
        Optional<Path> program = program();
        assumeTrue(program.isPresent(), "no browser: install Chromium or set KAIXU_BROWSER");
        Playwright playwright = Playwright.create();
        LaunchOptions options =
                new LaunchOptions().setExecutablePath(program.orElseThrow()).setArgs(FLAGS);
        return new Browsers(playwright, playwright.chromium().launch(options));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> program() {
        Stream<Path> named = Optional.ofNullable(System.getenv("KAIXU_BROWSER")).map(Path::of).stream();
        Stream<Path> found = NAMES.stream()
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name)));
        return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
    }
}
