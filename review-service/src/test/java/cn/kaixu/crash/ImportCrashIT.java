package cn.kaixu.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import cn.kaixu.platform.test.TestPostgres;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One import, killed at fifty moments spread over reading, merging and what follows; each process is let one step further
 * and then a random time. In the end every line was judged once and every event stored once.
 */
class ImportCrashIT {

    private static final Logger LOG = LoggerFactory.getLogger(ImportCrashIT.class);
    private static final int KILLS = 50;
    /** Kills while the register is filled; the others fall into what follows. */
    private static final int KILLS_BEFORE = 45;
    /** Steps of filling the register: slices read, slices merged. */
    private static final int SLICES = 2 * RegisterFile.LINES / ImportWorker.SLICE;
    /** Steps of what follows: one event a case and watch, one more an impairment. */
    private static final int EVENTS = RegisterFile.CASES + RegisterFile.CASES / 2 + RegisterFile.impaired();

    private static final int LONGEST_AFTERWARDS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final TestPostgres server = TestPostgres.server();
    private final String url = server.create("import_crash");
    private final ImportState state =
            new ImportState(JdbcClient.create(new DriverManagerDataSource(url, server.user(), server.password())));
    private final Path log = Path.of("target", "import-crash.log");

    @Test
    void judgesEveryLineAndTellsEveryChangeOnceHoweverOftenItIsKilled() throws Exception {
        long seed = Long.getLong("kaixu.crash.seed", System.nanoTime());
        LOG.info("killing by seed {} (again with -Dkaixu.crash.seed={})", seed, seed);
        RegisterFile file = new RegisterFile();
        ImportScene.prepare(url, file, state);

        killFiftyTimes(new Random(seed));
        Process last = begin(ImportWorker.class);
        await(last, state::isEnded);
        last.destroyForcibly().waitFor();

        assertThat(state.outcome()).containsEntry("state", "DONE").containsEntry("lines", (long) RegisterFile.LINES);
        assertEveryLineOnce(file);
        assertEveryEventOnce();
    }

    private void killFiftyTimes(Random random) throws Exception {
        long before = state.steps();
        for (int kill = 1; kill <= KILLS; kill++) {
            long target = Math.max(state.steps() + 1, before + target(kill));
            boolean following = state.isFollowing();
            Process worker = begin(following ? ImportWorker.class : RegisterWorker.class);
            await(worker, () -> state.steps() >= target || state.isEnded() || (!following && state.isFollowing()));
            worker.waitFor(random.nextInt(LONGEST_AFTERWARDS), TimeUnit.MILLISECONDS);
            worker.destroyForcibly().waitFor();
            assertThat(state.isEnded())
                    .as("kill %d of %d comes too late: %s", kill, KILLS, state.outcome())
                    .isFalse();
        }
    }

    private static int target(int kill) {
        return kill <= KILLS_BEFORE
                ? SLICES * kill / (KILLS_BEFORE + 1)
                : SLICES + EVENTS * (kill - KILLS_BEFORE) / (KILLS - KILLS_BEFORE + 1);
    }

    private void assertEveryLineOnce(RegisterFile file) {
        assertThat(state.outcome())
                .containsEntry("accepted", (long) file.titles().size());
        assertThat(state.outcome()).containsEntry("rejected", (long) RegisterFile.rejected());
        assertThat(state.outcome())
                .containsEntry("changed", (long) file.titles().size());
        assertThat(state.lineErrors()).isEqualTo(RegisterFile.rejected());
        assertThat(state.titles()).isEqualTo(file.titles());
        assertThat(state.count("register_staging") + state.count("register_import_part"))
                .isZero();
    }

    /** Checked or verified twice in all: without the register before the import, with it after. */
    private void assertEveryEventOnce() {
        assertThat(state.events("ChecksCompleted")).hasSize(RegisterFile.CASES);
        assertThat(state.events("ChecksCompleted").values()).containsOnly(2L);
        assertThat(state.events("ListingVerified"))
                .hasSize(RegisterFile.announced().size());
        assertThat(state.events("ListingVerified").values()).containsOnly(2L);
        assertThat(state.events("ImpairmentFound")).hasSize(RegisterFile.impaired());
        assertThat(state.events("ImpairmentFound").values()).containsOnly(1L);
    }

    private Process begin(Class<?> worker) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                worker.getName(),
                url,
                server.user(),
                server.password());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void await(Process worker, BooleanSupplier condition) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(2)).until(() -> {
            assertThat(worker.isAlive()).as(() -> "the worker died: " + tail()).isTrue();
            return condition.getAsBoolean();
        });
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.stream().skip(Math.max(0, lines.size() - 40)).collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            return "no log: " + unreadable.getMessage();
        }
    }
}
