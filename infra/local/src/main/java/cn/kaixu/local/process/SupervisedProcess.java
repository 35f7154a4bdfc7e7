package cn.kaixu.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import cn.kaixu.local.setting.LaunchRefused;
import org.jspecify.annotations.Nullable;

/** One child process that is brought back, with growing pauses, whenever it ends without having been asked to. */
public final class SupervisedProcess {

    private static final Duration GRACE = Duration.ofSeconds(25);
    private static final int HOPELESS = 4;

    private final ProcessPlan plan;
    private final Watcher watcher;
    private Backoff backoff = Backoff.none();
    private @Nullable Process process;
    private Instant startedAt = Instant.EPOCH;
    private boolean wanted;

    public SupervisedProcess(ProcessPlan plan, Watcher watcher) {
        this.plan = plan;
        this.watcher = watcher;
    }

    /** Starts the process; returns before it is ready. */
    public void start() {
        synchronized (this) {
            wanted = true;
            backoff = Backoff.none();
            launch();
        }
        watcher.changed();
    }

    /** Stops the process in good order and leaves it stopped. */
    public void stop() {
        release().ifPresent(running -> Ending.end(running.toHandle(), plan.stopSignal(), GRACE));
        watcher.changed();
    }

    /** Kills the process as a crash would and leaves it down until {@link #start()}. */
    public void halt() {
        release().ifPresent(running -> Ending.end(running.toHandle(), Signal.KILL, GRACE));
        watcher.changed();
    }

    /** Kills the process as a crash would; supervision brings it back. Returns when it is dead. */
    public void kill() {
        handle().ifPresent(running -> Ending.end(running, Signal.KILL, GRACE));
    }

    /** Waits until the process serves, across restarts. */
    public void awaitReady() {
        Instant limit = Instant.now(watcher.clock()).plus(ProcessPlan.PATIENCE);
        while (!isReady()) {
            if (hasFailedTooOften() || Instant.now(watcher.clock()).isAfter(limit)) {
                throw new LaunchRefused(
                        "%s 未能启动：原因见日志 %s。".formatted(plan.component().title(), plan.log()),
                        "%s did not start: the log %s says why."
                                .formatted(plan.component().label(), plan.log()));
            }
            watcher.pause();
        }
    }

    /** True when the process lives and says it serves. */
    public boolean isReady() {
        return handle().filter(plan.probe()::isReady).isPresent();
    }

    /** The process of this moment. */
    public synchronized Optional<ProcessHandle> handle() {
        return Optional.ofNullable(process).filter(Process::isAlive).map(Process::toHandle);
    }

    public ProcessPlan plan() {
        return plan;
    }

    private synchronized boolean hasFailedTooOften() {
        return backoff.failures() >= HOPELESS;
    }

    private synchronized Optional<Process> release() {
        wanted = false;
        return Optional.ofNullable(process).filter(Process::isAlive);
    }

    private void launch() {
        plan.beforeStart().run();
        ProcessBuilder builder = new ProcessBuilder(
                        OwnSession.around(plan.command().get()))
                .directory(plan.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(plan.log().toFile()));
        builder.environment().putAll(plan.environment());
        try {
            Process started = builder.start();
            process = started;
            startedAt = Instant.now(watcher.clock());
            started.getOutputStream().close();
            var _ = started.onExit().thenAccept(this::ended);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ended(Process gone) {
        synchronized (this) {
            if (!wanted || process == null || gone.pid() != process.pid()) {
                return;
            }
            fail("code " + gone.exitValue());
        }
    }

    private synchronized void fail(String reason) {
        backoff = backoff.afterLiving(Duration.between(startedAt, Instant.now(watcher.clock())));
        watcher.ended(plan.component(), reason, backoff.pause());
        var _ = CompletableFuture.runAsync(
                this::relaunch,
                CompletableFuture.delayedExecutor(backoff.pause().toMillis(), TimeUnit.MILLISECONDS));
    }

    private void relaunch() {
        try {
            synchronized (this) {
                if (wanted && handle().isEmpty()) {
                    launch();
                }
            }
            watcher.changed();
        } catch (UncheckedIOException | LaunchRefused e) {
            fail(String.valueOf(e.getMessage()));
        }
    }
}
