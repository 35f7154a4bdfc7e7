package cn.kaixu.toy;

import java.time.Duration;
import java.util.Map;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestClock;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A repeated request gets the first answer and has no second effect. */
@ServiceTest
class IdempotencyIT {

    @Autowired
    private TestHttp http;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private TestHttp clerk(String key) {
        return http.as(TestTokens.bearer("clerk-1", "clerk", "inn", "420100")).with("Idempotency-Key", key);
    }

    @Test
    void givesTheFirstAnswerAgain() {
        Answer first = clerk("k-1").post("/api/rooms", Map.of("room", "i-1", "guest", "Li"));
        Answer again = clerk("k-1").post("/api/rooms", Map.of("room", "i-1", "guest", "Li"));
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.headers().getFirst("Idempotency-Replayed")).isNull();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    }

    @Test
    void refusesAKeyUsedForSomethingElse() {
        clerk("k-2").post("/api/rooms", Map.of("room", "i-2", "guest", "Li"));
        Answer other = clerk("k-2").post("/api/rooms", Map.of("room", "i-3", "guest", "Li"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
        Answer otherPerson = http.as(TestTokens.bearer("clerk-2", "clerk", "inn", "420100"))
                .with("Idempotency-Key", "k-2")
                .post("/api/rooms", Map.of("room", "i-4", "guest", "Li"));
        assertThat(otherPerson.status()).isEqualTo(201);
    }

    @Test
    void asksToWaitWhileTheFirstIsRunning() {
        clerk("k-3").post("/api/rooms", Map.of("room", "i-5", "guest", "Li"));
        jdbc.sql("update idempotent_request set status = null where request_key = 'k-3'")
                .update();

        Answer running = clerk("k-3").post("/api/rooms", Map.of("room", "i-5", "guest", "Li"));
        assertThat(running.status()).isEqualTo(409);
        assertThat(running.code()).isEqualTo("idempotency-in-progress");
        assertThat(running.header("Retry-After")).isEqualTo("1");

        clock.advance(Duration.ofMinutes(3));
        assertThat(clerk("k-3")
                        .post("/api/rooms", Map.of("room", "i-5", "guest", "Li"))
                        .status())
                .as("the process that began it is gone")
                .isEqualTo(201);
    }

    @Test
    void requiresAKeyWhereTheMethodSaysSo() {
        TestHttp keyless = http.as(TestTokens.bearer("clerk-1", "clerk", "inn", "420100"));
        Answer refused = keyless.post("/api/rooms/strict", Map.of("room", "i-6", "guest", "Li"));
        assertThat(refused.status()).isEqualTo(428);
        assertThat(refused.code()).isEqualTo("idempotency-key-missing");
        assertThat(clerk("k 4")
                        .post("/api/rooms/strict", Map.of("room", "i-6", "guest", "Li"))
                        .status())
                .isEqualTo(400);
        assertThat(clerk("k-5")
                        .post("/api/rooms/strict", Map.of("room", "i-6", "guest", "Li"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void letsARefusedRequestBeTriedAgain() {
        clerk("k-6").post("/api/rooms", Map.of("room", "i-7", "guest", "Li"));
        assertThat(clerk("k-7")
                        .post("/api/rooms", Map.of("room", "i-7", "guest", "Hu"))
                        .status())
                .isEqualTo(409);
        assertThat(clerk("k-7")
                        .post("/api/rooms", Map.of("room", "i-8", "guest", "Hu"))
                        .status())
                .isEqualTo(201);
    }
}
