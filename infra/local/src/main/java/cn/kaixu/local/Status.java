package cn.kaixu.local;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

import cn.kaixu.local.folder.DataFolder;
import cn.kaixu.local.folder.PlatformState;
import cn.kaixu.local.setting.LaunchRefused;
import cn.kaixu.local.setting.Terminal;

/** Tells what runs in a data folder. */
final class Status {

    private Status() {}

    /** State of the running instance, or a refusal that says there is none. */
    static PlatformState running(Path data) {
        if (!DataFolder.isTaken(data)) {
            throw new LaunchRefused(
                    "%s 中没有正在运行的实例；请先运行 infra/run。".formatted(data),
                    "Nothing runs in %s; start it with infra/run.".formatted(data));
        }
        return PlatformState.of(data)
                .orElseThrow(() -> new LaunchRefused("平台仍在启动。", "The platform is still starting."));
    }

    static void print(Path data, Terminal terminal) {
        PlatformState state = running(data);
        terminal.line(state.url());
        state.ports().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .forEach(port -> terminal.line("  %-20s 127.0.0.1:%d  %s"
                        .formatted(port.getKey(), port.getValue(), condition(state, port.getKey()))));
    }

    private static String condition(PlatformState state, String label) {
        PlatformState.RunningProcess process = state.processes().get(label);
        return process == null || process.find().isEmpty()
                ? "已停止 down"
                : "运行中 running (pid %d)".formatted(process.pid());
    }
}
