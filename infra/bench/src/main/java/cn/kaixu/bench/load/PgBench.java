package cn.kaixu.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator, if this machine has it. */
public final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");

    private final BenchDatabase database;

    public PgBench(BenchDatabase database) {
        this.database = database;
    }

    public static boolean isPresent() {
        try {
            return new ProcessBuilder("pgbench", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs the statement as prepared, each in its own transaction. */
    public double rate(String statement, int clients, Duration time) throws IOException, InterruptedException {
        Path script = Files.writeString(Files.createTempFile("kaixu-bench", ".sql"), statement);
        try {
            return rateOf(run(script, clients, time));
        } finally {
            Files.delete(script);
        }
    }

    private String run(Path script, int clients, Duration time) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--file=" + script,
                "--client=" + clients,
                "--jobs=" + Math.min(clients, Runtime.getRuntime().availableProcessors()),
                "--time=" + time.toSeconds(),
                "--host=127.0.0.1",
                "--port=" + database.port(),
                "--username=" + database.user(),
                database.name()));
        command.environment().put("PGPASSWORD", database.password());
        Process process = command.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pgbench failed: " + output);
        }
        return output;
    }

    private static double rateOf(String output) throws IOException {
        Matcher rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IOException("pgbench gave no rate: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
