package cn.kaixu.bench.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import cn.kaixu.local.client.Caller;
import cn.kaixu.local.client.Form;
import tools.jackson.databind.JsonNode;

/**
 * One register file from its upload to the end of what follows, with the time each part took. Its progress is read where
 * it is stored: asking through the gateway often enough would take a good part of the machine that is measured.
 */
record RegisterImport(double upload, double staging, double merging, double following) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
    private static final double NANOSECONDS = 1e9;

    static RegisterImport of(Caller reviewer, Connection review, byte[] file, int lines) throws SQLException {
        long begun = System.nanoTime();
        JsonNode view = reviewer.upload(
                        "/api/review/register-imports",
                        new Form().file("file", "register.csv", "text/csv", file),
                        UUID.randomUUID().toString())
                .accepted()
                .json();
        String id = view.path("id").asString();
        long sent = System.nanoTime();
        long staged = passed(review, id, "RECEIVED");
        long merged = passed(review, id, "STAGED");
        long done = passed(review, id, "APPLIED");
        JsonNode ended =
                reviewer.get("/api/review/register-imports/" + id).accepted().json();
        if (!ended.path("state").asString().equals("DONE")
                || ended.path("counts").path("accepted").asInt() != lines) {
            throw new IllegalStateException("the import did not take every line: " + ended);
        }
        return new RegisterImport(
                seconds(begun, sent), seconds(sent, staged), seconds(staged, merged), seconds(merged, done));
    }

    double all() {
        return upload + staging + merging + following;
    }

    private static long passed(Connection review, String id, String state) throws SQLException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (state(review, id).equals(state)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the import stays " + state);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return System.nanoTime();
    }

    private static String state(Connection review, String id) throws SQLException {
        try (PreparedStatement look = review.prepareStatement("select state from register_import where id = ?")) {
            look.setString(1, id);
            try (ResultSet row = look.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static double seconds(long from, long to) {
        return (to - from) / NANOSECONDS;
    }
}
