package cn.kaixu.bench.journey;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import cn.kaixu.local.client.Caller;
import cn.kaixu.local.client.Form;
import tools.jackson.databind.JsonNode;

/** One register file from its upload to the end of what follows, with the time each part took. */
record RegisterImport(double upload, double staging, double merging, double following) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final double NANOSECONDS = 1e9;

    static RegisterImport of(Caller reviewer, byte[] file, int lines) {
        long begun = System.nanoTime();
        JsonNode view = reviewer.upload(
                        "/api/review/register-imports",
                        new Form().file("file", "register.csv", "text/csv", file),
                        UUID.randomUUID().toString())
                .accepted()
                .json();
        String path = "/api/review/register-imports/" + view.path("id").asString();
        long sent = System.nanoTime();
        long staged = passed(reviewer, path, "RECEIVED");
        long merged = passed(reviewer, path, "STAGED");
        long done = passed(reviewer, path, "APPLIED");
        JsonNode ended = reviewer.get(path).accepted().json();
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

    private static long passed(Caller reviewer, String path, String state) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (reviewer.get(path).accepted().json().path("state").asString().equals(state)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the import stays " + state);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return System.nanoTime();
    }

    private static double seconds(long from, long to) {
        return (to - from) / NANOSECONDS;
    }
}
