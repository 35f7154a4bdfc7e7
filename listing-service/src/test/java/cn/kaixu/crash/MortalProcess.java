package cn.kaixu.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.kaixu.listing.batch.BatchState;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/** A {@link BatchProcess} that ends by {@code kill -9}; one that dies by itself, or gives the batch up, fails the test at once and with its log. */
final class MortalProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path LOG = Path.of("target", "batch-crash.log");
    private static final int TAIL = 40;

    private final Process process;
    private final BatchTrace trace;

    private MortalProcess(Process process, BatchTrace trace) {
        this.process = process;
        this.trace = trace;
    }

    static MortalProcess begin(BatchTrace trace, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        List<String> command = Stream.concat(
                        Stream.of(
                                java,
                                "-Xmx192m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                classPath,
                                BatchProcess.class.getName()),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                .start();
        return new MortalProcess(process, trace);
    }

    void await(BooleanSupplier condition) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(2)).until(() -> {
            assertThat(process.isAlive())
                    .as(() -> "the process died: " + tail())
                    .isTrue();
            assertThat(trace.isIn(BatchState.FAILED))
                    .as(() -> "the batch failed: " + tail())
                    .isFalse();
            return condition.getAsBoolean();
        });
    }

    void killAfter(int milliseconds) throws InterruptedException {
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private static String tail() {
        try {
            List<String> lines = Files.readAllLines(LOG);
            return lines.stream().skip(Math.max(0, lines.size() - TAIL)).collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            return "no log: " + unreadable.getMessage();
        }
    }
}
