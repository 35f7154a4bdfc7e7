package cn.kaixu.local;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentSkipListMap;

import cn.kaixu.local.folder.DataFolder;
import cn.kaixu.local.process.ProcessPlan;
import cn.kaixu.local.process.SupervisedProcess;
import cn.kaixu.local.process.Watcher;
import cn.kaixu.local.setting.Component;
import cn.kaixu.local.setting.LaunchRefused;
import cn.kaixu.local.setting.Ports;
import cn.kaixu.local.setting.Terminal;

/** All child processes; starts them one by one, stops them in order, and writes down what runs. */
final class Fleet {

    private final Map<Component, SupervisedProcess> processes = new ConcurrentSkipListMap<>();
    private final DataFolder data;
    private final Ports ports;
    private final Terminal terminal;
    private final Watcher watcher;
    private boolean stopped;

    Fleet(DataFolder data, Ports ports, Terminal terminal) {
        this.data = data;
        this.ports = ports;
        this.terminal = terminal;
        this.watcher = new Watcher(terminal, Clock.systemUTC(), this::record);
    }

    /** Starts a process and waits until it serves. */
    void start(ProcessPlan plan) {
        Stopwatch stopwatch = Stopwatch.start();
        SupervisedProcess process = new SupervisedProcess(plan, watcher);
        synchronized (this) {
            if (stopped) {
                throw new LaunchRefused("启动被中断。", "The start was interrupted.");
            }
            processes.put(plan.component(), process);
        }
        process.start();
        process.awaitReady();
        terminal.took(plan.component().title(), stopwatch.elapsed());
    }

    SupervisedProcess of(Component component) {
        SupervisedProcess process = processes.get(component);
        if (process == null) {
            throw new NoSuchElementException(component.label());
        }
        return process;
    }

    Map<Component, SupervisedProcess> all() {
        return Collections.unmodifiableMap(processes);
    }

    /** Gateway first so that nobody asks any more, then the services together, then what they stand on. */
    void stop() {
        synchronized (this) {
            if (stopped) {
                return;
            }
            stopped = true;
        }
        stop(List.of(Component.GATEWAY));
        stop(Component.SERVICES);
        stop(List.of(Component.IDENTITY, Component.KAFKA));
        stop(List.of(Component.POSTGRES));
    }

    /** Stops all when this process is asked to end, also in the middle of a start. */
    void stopOnExit() {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (isRunning()) {
                                terminal.line("正在停止 stopping …");
                                stop();
                                terminal.line("已停止，数据保留在 stopped; the data stays in " + data.path());
                            }
                        },
                        "shutdown"));
    }

    private synchronized boolean isRunning() {
        return !stopped;
    }

    private void stop(List<Component> components) {
        Together.run(components.stream()
                .filter(processes::containsKey)
                .map(component -> (Runnable) () -> of(component).stop())
                .toList());
    }

    private synchronized void record() {
        data.record(LocalPlatform.state(ports, processes));
    }
}
