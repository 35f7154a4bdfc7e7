package cn.kaixu.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import cn.kaixu.local.setting.Component;

/**
 * How one process is started, recognised as ready and stopped.
 *
 * @param command asked for before every start, because a later start may use an ahead-of-time cache
 * @param stopSignal what asks it to finish in good order
 * @param beforeStart clears away what a killed predecessor left
 */
public record ProcessPlan(
        Component component,
        Supplier<List<String>> command,
        Map<String, String> environment,
        Path folder,
        Path log,
        Probe probe,
        Signal stopSignal,
        Runnable beforeStart) {

    /** Longest time a process may take to become ready or to end. */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    public ProcessPlan {
        environment = Map.copyOf(environment);
    }
}
