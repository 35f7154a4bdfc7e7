package cn.kaixu.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;

import cn.kaixu.local.demo.Demonstration;
import cn.kaixu.local.folder.DataFolder;
import cn.kaixu.local.folder.PlatformState;
import cn.kaixu.local.folder.Secrets;
import cn.kaixu.local.setting.LaunchRefused;
import cn.kaixu.local.setting.Terminal;

/** A platform that another launcher started, seen through its data folder. */
record Running(PlatformState state, Secrets secrets) {

    /** Finds the instance, or refuses and says how to start one. */
    static Running in(Path data) {
        if (!DataFolder.isTaken(data)) {
            throw new LaunchRefused(
                    "%s 中没有正在运行的实例；请先运行 infra/run。".formatted(data),
                    "Nothing runs in %s; start it with infra/run.".formatted(data));
        }
        PlatformState state = PlatformState.of(data)
                .orElseThrow(() -> new LaunchRefused("平台仍在启动。", "The platform is still starting."));
        return new Running(state, Secrets.of(data));
    }

    /** Plays the pilot against it. */
    void demonstrate(Terminal terminal) {
        new Demonstration(URI.create(state.url()), secrets.demoPassword(), terminal, Clock.systemUTC()).play();
    }

    /** Lists its processes. */
    void print(Terminal terminal) {
        terminal.line(state.url());
        state.ports().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .forEach(port -> terminal.line("  %-20s 127.0.0.1:%d  %s"
                        .formatted(port.getKey(), port.getValue(), condition(port.getKey()))));
    }

    private String condition(String label) {
        PlatformState.RunningProcess process = state.processes().get(label);
        return process == null || process.find().isEmpty()
                ? "已停止 down"
                : "运行中 running (pid %d)".formatted(process.pid());
    }
}
