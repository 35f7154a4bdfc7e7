package cn.kaixu.local.process;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import cn.kaixu.local.setting.Component;
import cn.kaixu.local.setting.LaunchRefused;
import cn.kaixu.local.setting.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class SupervisedProcessTest {

    private static final List<String> SLEEPER = List.of("sleep", "600");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Watcher watcher =
            new Watcher(new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8)), Clock.systemUTC(), () -> {});

    @Test
    void comesBackWhenKilledAndSaysSo() {
        SupervisedProcess process = supervised(SLEEPER, ProcessHandle::isAlive);
        process.start();
        process.awaitReady();
        long first = pid(process);

        process.kill();
        process.awaitReady();

        assertThat(pid(process)).isNotEqualTo(first);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("意外退出");
        process.stop();
    }

    @Test
    void staysDownWhenStoppedOrHalted() {
        SupervisedProcess process = supervised(SLEEPER, ProcessHandle::isAlive);
        process.start();
        process.stop();
        assertThat(process.handle()).isEmpty();

        process.start();
        process.halt();
        await().during(Duration.ofMillis(1500)).until(() -> process.handle().isEmpty());
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void givesUpWaitingForWhatEndsAgainAndAgain() {
        SupervisedProcess process = supervised(List.of("false"), alive -> false);
        process.start();
        assertThatThrownBy(process::awaitReady)
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("gateway.log");
        process.stop();
    }

    @Test
    void waitsLongerAfterEachFailureAndStartsAnewAfterAQuietMinute() {
        Backoff once = Backoff.none().afterLiving(Duration.ZERO);
        assertThat(once.pause()).isEqualTo(Duration.ofSeconds(1));
        assertThat(once.afterLiving(Duration.ZERO).pause()).isEqualTo(Duration.ofSeconds(2));
        Backoff many = new Backoff(40);
        assertThat(many.pause()).isEqualTo(Duration.ofSeconds(30));
        assertThat(many.afterLiving(Duration.ofMinutes(2)).pause()).isEqualTo(Duration.ofSeconds(1));
    }

    private SupervisedProcess supervised(List<String> command, Probe probe) {
        return new SupervisedProcess(
                new ProcessPlan(
                        Component.GATEWAY,
                        () -> command,
                        Map.of(),
                        folder,
                        folder.resolve("gateway.log"),
                        probe,
                        Signal.TERM,
                        () -> {}),
                watcher);
    }

    private static long pid(SupervisedProcess process) {
        return process.handle().orElseThrow().pid();
    }
}
