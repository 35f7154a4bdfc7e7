package cn.kaixu.local;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;

import cn.kaixu.local.demo.Demonstration;
import cn.kaixu.local.setting.LaunchOptions;
import cn.kaixu.local.setting.LaunchRefused;
import cn.kaixu.local.setting.Terminal;

/** One run of the platform from the user's start to the user's Ctrl-C. */
final class Session {

    private final Request request;
    private final Terminal terminal;

    Session(Request request, Terminal terminal) {
        this.request = request;
        this.terminal = terminal;
    }

    void run() {
        LaunchOptions options = request.options();
        Stopwatch stopwatch = Stopwatch.start();
        terminal.line("开许 Kaixu 正在启动 starting …  数据目录 data %s".formatted(options.data()));
        LocalPlatform platform = LocalPlatform.start(options, terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(platform::stopTraining, "training-end"));
        terminal.line(Welcome.text(platform, stopwatch.elapsed()));
        if (request.demo()) {
            new Demonstration(platform.url(), platform.password(), terminal, Clock.systemUTC()).play();
        }
        if (request.exit()) {
            System.exit(0);
        }
        int trained = platform.train();
        if (trained > 0) {
            terminal.line("  下次启动会更快 the next start will be quicker (%d)".formatted(trained));
        }
        awaitEnd();
    }

    /** Goes on until this process is told to end; the fleet then stops itself. */
    private static void awaitEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchRefused("被中断。", "Interrupted.", e);
        }
    }
}
