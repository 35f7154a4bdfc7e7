package cn.kaixu.bench.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import cn.kaixu.bench.Benchmark;
import cn.kaixu.bench.figure.Figure;
import cn.kaixu.bench.figure.Spread;
import cn.kaixu.local.client.Answer;
import cn.kaixu.local.client.Caller;
import cn.kaixu.local.client.Form;
import tools.jackson.databind.JsonNode;

/** A batch of 5,000 rows from the first byte sent to the last declaration stored, as a bureau's system meets it. */
public final class IntakeBenchmark implements Benchmark {

    private static final int ROWS = 5_000;
    private static final int WARM_UPS = 3;
    private static final int RUNS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS_AT_REVIEW = Duration.ofMillis(200);
    private static final String EXAMINED = "select count(*) from review_case where state <> 'CHECKING'";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final double NANOSECONDS = 1e9;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public List<Figure> measure() throws Exception {
        List<Double> checked = new ArrayList<>();
        List<Double> committed = new ArrayList<>();
        List<Double> examined = new ArrayList<>();
        try (MeasuredPlatform measured = MeasuredPlatform.start(name());
                Connection review = measured.reviewDatabase()) {
            for (int run = 0; run < WARM_UPS + RUNS; run++) {
                List<Double> seconds = run(measured.bureau(), review, run * ROWS);
                if (run >= WARM_UPS) {
                    checked.add(seconds.getFirst());
                    committed.add(seconds.get(1));
                    examined.add(seconds.getLast());
                }
            }
        }
        return List.of(
                Figure.absolute("intake.5000.checked", Spread.of(checked), "s"),
                Figure.absolute("intake.5000.committed", Spread.of(committed), "s"),
                Figure.absolute("intake.5000.examined", Spread.of(examined), "s"));
    }

    /**
     * Seconds from the upload until every row was checked, until every row was submitted, and until review-service
     * shows every case with its automatic checks. Returning only then, one run does not slow the next.
     */
    private static List<Double> run(Caller bureau, Connection review, int firstSerial) throws Exception {
        byte[] workbook = IntakeWorkbook.rows(firstSerial, ROWS);
        long began = System.nanoTime();
        Answer upload = bureau.upload(
                        "/api/batches",
                        new Form().file("file", "batch-%d.xlsx".formatted(firstSerial), WORKBOOK, workbook),
                        UUID.randomUUID().toString())
                .accepted();
        String location = upload.headers().firstValue("Location").orElseThrow();
        String batch = location.substring(location.indexOf("/api/"));
        await(bureau, batch, "CHECKED", "ready");
        double checked = (System.nanoTime() - began) / NANOSECONDS;
        bureau.post(batch + "/commit", Map.of()).accepted();
        await(bureau, batch, "COMMITTED", "submitted");
        double committed = (System.nanoTime() - began) / NANOSECONDS;
        awaitExamined(review, firstSerial + ROWS);
        return List.of(checked, committed, (System.nanoTime() - began) / NANOSECONDS);
    }

    private static void awaitExamined(Connection review, int cases) throws SQLException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (PreparedStatement look = review.prepareStatement(EXAMINED)) {
            while (count(look) < cases) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException("review-service never showed " + cases + " examined cases");
                }
                LockSupport.parkNanos(BETWEEN_LOOKS_AT_REVIEW.toNanos());
            }
        }
    }

    private static int count(PreparedStatement look) throws SQLException {
        try (ResultSet row = look.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void await(Caller bureau, String batch, String state, String counted) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        JsonNode view = bureau.get(batch).accepted().json();
        while (!view.path("state").asString().equals(state)) {
            if (System.nanoTime() > until || view.path("state").asString().equals("FAILED")) {
                throw new IllegalStateException("the batch is not " + state + ": " + view);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            view = bureau.get(batch).accepted().json();
        }
        if (view.path("counts").path(counted).asInt() != ROWS) {
            throw new IllegalStateException("not every row is " + counted + ": " + view);
        }
    }
}
