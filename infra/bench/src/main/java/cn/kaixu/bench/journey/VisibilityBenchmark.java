package cn.kaixu.bench.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import cn.kaixu.bench.Benchmark;
import cn.kaixu.bench.figure.Figure;
import cn.kaixu.bench.figure.Spread;
import cn.kaixu.local.client.Caller;
import org.HdrHistogram.Histogram;

/** How long after its answer a declaration stands in review-service's queue: store, relay, Kafka, inbox, projection. */
public final class VisibilityBenchmark implements Benchmark {

    private static final int ROUNDS = 5;
    private static final int COMMANDS_A_ROUND = 100;
    private static final int WARM_UP = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long BETWEEN_LOOKS = Duration.ofNanos(200_000).toNanos();
    private static final double MICROSECONDS = 1_000;
    private static final double MILLISECONDS = 1_000;
    private static final double NINETY_NINE = 99;

    private int serial;

    @Override
    public String name() {
        return "visibility";
    }

    @Override
    public List<Figure> measure() throws Exception {
        List<Double> medians = new ArrayList<>();
        List<Double> ninetyNines = new ArrayList<>();
        try (MeasuredPlatform measured = MeasuredPlatform.start(name());
                Connection review = measured.reviewDatabase()) {
            round(measured.bureau(), review, WARM_UP);
            for (int round = 0; round < ROUNDS; round++) {
                Histogram delays = round(measured.bureau(), review, COMMANDS_A_ROUND);
                medians.add(delays.getValueAtPercentile(50) / MILLISECONDS);
                ninetyNines.add(delays.getValueAtPercentile(NINETY_NINE) / MILLISECONDS);
            }
        }
        return List.of(
                Figure.absolute("visibility.p50", Spread.of(medians), "ms"),
                Figure.absolute("visibility.p99", Spread.of(ninetyNines), "ms"));
    }

    /** Delays in microseconds. */
    private Histogram round(Caller bureau, Connection review, int commands) throws SQLException {
        Histogram delays = new Histogram(PATIENCE.toNanos(), 3);
        for (int command = 0; command < commands; command++) {
            String id = bureau.post("/api/declarations", declaration(InventedPatents.number(++serial)))
                    .accepted()
                    .json()
                    .path("id")
                    .asString();
            long answered = System.nanoTime();
            awaitCase(review, "R-" + id + "-1", answered);
            delays.recordValue((long) ((System.nanoTime() - answered) / MICROSECONDS));
        }
        return delays;
    }

    private static void awaitCase(Connection review, String caseId, long since) throws SQLException {
        try (PreparedStatement look = review.prepareStatement("select 1 from review_case where case_id = ?")) {
            look.setString(1, caseId);
            while (!found(look)) {
                if (System.nanoTime() - since > PATIENCE.toNanos()) {
                    throw new IllegalStateException(caseId + " never became visible");
                }
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        }
    }

    private static boolean found(PreparedStatement look) throws SQLException {
        try (ResultSet row = look.executeQuery()) {
            return row.next();
        }
    }

    private static Map<String, Object> declaration(String patentNumber) {
        return Map.ofEntries(
                Map.entry("patentNumber", patentNumber),
                Map.entry("title", "一种测量装置"),
                Map.entry("grantDate", "2022-03-01"),
                Map.entry("filingDate", "2020-02-01"),
                Map.entry("patentees", List.of(Map.of("name", "武汉测量有限公司", "kind", "ENTERPRISE"))),
                Map.entry("royalty", Map.of("mode", "FREE")),
                Map.entry("licenceEnd", "2038-12-31"),
                Map.entry("scope", "420000"),
                Map.entry("exploitation", Map.of("exploited", false)),
                Map.entry("licensedToOthers", Map.of("licensed", false)),
                Map.entry("promisesAccepted", true),
                Map.entry("allOwnersAgreed", true),
                Map.entry("evaluationReport", "NONE"),
                Map.entry("contact", Map.of("name", "联系人", "phone", "027-00000000")));
    }
}
