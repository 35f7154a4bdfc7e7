package cn.kaixu.local.process;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import cn.kaixu.local.setting.Component;
import cn.kaixu.local.setting.Terminal;

/** What processes report to: tells the user about unexpected ends and the state file about changes. */
public record Watcher(Terminal terminal, Clock clock, Runnable onChange) {

    private static final Duration PROBE_PAUSE = Duration.ofMillis(100);

    void ended(Component component, String reason, Duration pause) {
        terminal.line("  ! %s 意外退出（%s），%d 秒后重新启动 / ended unexpectedly, starting again in %d s"
                .formatted(component.title(), reason, pause.toSeconds(), pause.toSeconds()));
    }

    void changed() {
        onChange.run();
    }

    void pause() {
        LockSupport.parkNanos(PROBE_PAUSE.toNanos());
    }
}
