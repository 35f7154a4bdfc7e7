package cn.kaixu.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import cn.kaixu.local.folder.PlatformState;
import cn.kaixu.local.folder.PlatformState.RunningProcess;
import cn.kaixu.local.process.Ending;
import cn.kaixu.local.process.Signal;
import cn.kaixu.local.setting.Component;

/** Processes whose launcher was killed: they still hold ports and files, so they end before a new start. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    static void end(Path data) {
        Optional<PlatformState> state = PlatformState.of(data);
        if (state.isEmpty()) {
            return;
        }
        List<Runnable> applications = state.get().processes().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Component.POSTGRES.label()))
                .sorted(Comparator.comparing(entry -> entry.getKey()))
                .map(entry -> (Runnable) () -> end(entry.getValue(), Signal.TERM))
                .toList();
        Together.run(applications);
        Optional.ofNullable(state.get().processes().get(Component.POSTGRES.label()))
                .ifPresent(process -> end(process, Signal.INT));
    }

    private static void end(RunningProcess process, Signal signal) {
        process.find().ifPresent(handle -> Ending.end(handle, signal, PATIENCE));
    }
}
