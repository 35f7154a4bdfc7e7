package cn.kaixu.listing.batch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.TestHttp;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** One clerk at work on batches, over HTTP. */
final class BatchDesk {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Map<String, Object> COMPLETION = Map.of(
            "royalty",
            Map.of("mode", "FREE"),
            "licenceEnd",
            "2027-12-31",
            "scope",
            "420000",
            "allOwnersAgreed",
            true,
            "promisesAccepted",
            true,
            "contact",
            Map.of("contactName", "陈晓梅", "phone", "027-87651234"));

    private final TestHttp http;

    BatchDesk(TestHttp http, String bearer) {
        this.http = http.as(bearer);
    }

    TestHttp http() {
        return http;
    }

    String upload(String table) {
        return upload(table.getBytes(StandardCharsets.UTF_8));
    }

    /** A batch of its own, also of what another test has sent. */
    String upload(byte[] content) {
        Answer accepted = send(content, true);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        return accepted.json().at("/id").asString();
    }

    Answer send(byte[] content, boolean again) {
        return http.with("Idempotency-Key", UUID.randomUUID().toString())
                .upload("/api/batches?again=" + again, "file", "表.csv", content, Map.of());
    }

    JsonNode await(String batch, String state) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> view(batch), view -> view.at("/state").asString().equals(state));
    }

    /** Waits until the work under way has come that many rows far. */
    void awaitDone(String batch, int rows) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> view(batch).at("/progress/done").asInt() >= rows);
    }

    /** Waits until nothing is under way. */
    JsonNode awaitIdle(String batch) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> view(batch), view -> !view.at("/state").asString().matches("CHECKING|COMMITTING"));
    }

    JsonNode view(String batch) {
        return http.get("/api/batches/" + batch).json();
    }

    JsonNode row(String batch, int row) {
        return http.get("/api/batches/" + batch + "/rows?size=100")
                .json()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/row").asInt() == row)
                .findAny()
                .orElseThrow();
    }

    /** Fills in what the table of annex 3 leaves open, in every row. */
    void complete(String batch) {
        Answer completed = http.patch("/api/batches/" + batch + "/rows", Map.of("all", true, "set", COMPLETION));
        assertThat(completed.status()).as(completed.text()).isEqualTo(200);
    }

    /** Hands in what is ready and waits until the register shows that many declarations of the batch. */
    void commit(String batch, int declarations) {
        assertThat(http.post("/api/batches/" + batch + "/commit", null).status())
                .isEqualTo(202);
        await(batch, "COMMITTED");
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> http.get("/api/declarations?batch=" + batch)
                                .json()
                                .at("/total")
                                .asInt()
                        == declarations);
    }
}
