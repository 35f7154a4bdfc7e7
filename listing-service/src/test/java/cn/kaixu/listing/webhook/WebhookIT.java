package cn.kaixu.listing.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestClock;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A bureau's system is told when a batch is done: signed, at least once, and nowhere it should not be. */
@ServiceTest
@TestPropertySource(properties = "kaixu.listing.webhook.loopback=true")
class WebhookIT {

    private static final String CLERK = TestTokens.bearer("wuhan-clerk", "bureau-clerk", "wuhan-ipo", "420100");
    private static final String OTHER = TestTokens.bearer("yichang-clerk", "bureau-clerk", "yichang-ipo", "420500");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final TestHttp http;
    private final DeliveryWorker worker;
    private final DeliveryRound round;
    private final TestClock clock;
    private final Receiver receiver = new Receiver();

    @Autowired
    WebhookIT(TestHttp http, DeliveryWorker worker, DeliveryRound round, TestClock clock) {
        this.http = http;
        this.worker = worker;
        this.round = round;
        this.clock = clock;
    }

    @AfterEach
    void end() {
        for (String clerk : List.of(CLERK, OTHER)) {
            http.as(clerk)
                    .get("/api/webhooks")
                    .json()
                    .forEach(webhook -> http.as(clerk)
                            .delete("/api/webhooks/" + webhook.at("/id").asString()));
        }
        receiver.close();
        clock.reset();
        if (!worker.isRunning()) {
            worker.start();
        }
    }

    @Test
    void tellsWhenABatchIsDone() throws Exception {
        JsonNode webhook = add(CLERK, receiver.url("/hook"));
        add(OTHER, receiver.url("/other"));
        String batch = http.as(CLERK)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/batches", List.of(Map.of("title", "一种装置")))
                .json()
                .at("/id")
                .asString();

        Receiver.Call call = onlyCall();
        assertThat(call.path()).isEqualTo("/hook");
        assertThat(call.header("Kaixu-Event")).isEqualTo("batch.checked");
        assertThat(call.body()).contains(batch, "\"incomplete\":1", "\"id\":\"" + call.header("Kaixu-Delivery") + "\"");
        assertSigned(call, webhook.at("/secret").asString());
        JsonNode delivery = awaitState(webhook, "DELIVERED");
        assertThat(delivery.at("/batchId").asString()).isEqualTo(batch);
        assertThat(delivery.at("/log/0/status").asInt()).isEqualTo(204);
        assertThat(http.as(CLERK).get("/api/webhooks").text()).doesNotContain("whsec_");
    }

    @Test
    void sendsAgainWhatAStopLeftBetweenClaimAndSending() {
        worker.stop();
        JsonNode webhook = add(CLERK, receiver.url("/hook"));
        String delivery = ping(webhook);

        assertThat(round.claim()).isPresent(); // and here the process is killed
        assertThat(round.next()).isFalse();
        assertThat(receiver.calls()).isEmpty();
        clock.advance(DeliveryRound.LEASE.plusSeconds(1));
        worker.start();

        assertThat(onlyCall().header("Kaixu-Delivery")).isEqualTo(delivery);
        JsonNode log = awaitState(webhook, "DELIVERED").at("/log");
        assertThat(log.at("/0/number").asInt()).isEqualTo(2);
        assertThat(log.at("/1/status").isNull()).isTrue();
    }

    @Test
    void triesForADayThenWaitsToBeAsked() {
        worker.stop();
        receiver.answersWith(500);
        JsonNode webhook = add(CLERK, receiver.url("/hook"));
        String delivery = ping(webhook);

        for (int attempt = 1; attempt <= 8; attempt++) {
            assertThat(round.next()).as("attempt %d", attempt).isTrue();
            assertThat(round.next()).as("pause after attempt %d", attempt).isFalse();
            clock.advance(Duration.ofHours(12));
        }
        assertThat(deliveries(webhook).at("/items/0/state").asString()).isEqualTo("GIVEN_UP");
        assertThat(receiver.calls())
                .hasSize(8)
                .allMatch(call -> call.header("Kaixu-Delivery").equals(delivery));
        assertThat(receiver.calls())
                .extracting(Receiver.Call::body)
                .containsOnly(receiver.calls().getFirst().body());

        receiver.answersWith(200);
        String path = "/api/webhooks/" + webhook.at("/id").asString() + "/deliveries/" + delivery + "/resend";
        assertThat(http.as(OTHER).post(path, null).status()).isEqualTo(404);
        assertThat(http.as(CLERK).post(path, null).status()).isEqualTo(202);
        assertThat(round.next()).isTrue();
        assertThat(deliveries(webhook).at("/items/0/state").asString()).isEqualTo("DELIVERED");
    }

    @Test
    void followsNobodyElsewhere() {
        worker.stop();
        receiver.answersWith(302);
        JsonNode webhook = add(CLERK, receiver.url("/hook"));
        ping(webhook);

        assertThat(round.next()).isTrue();
        assertThat(receiver.calls()).extracting(Receiver.Call::path).containsExactly("/hook");
        assertThat(deliveries(webhook).at("/items/0/log/0/status").asInt()).isEqualTo(302);
    }

    @Test
    void takesOnlyAddressesItMaySendTo() {
        assertRefused("https://10.0.0.1/hook", 422, "webhook-address-not-allowed");
        assertRefused("https://169.254.169.254/latest/meta-data", 422, "webhook-address-not-allowed");
        assertRefused("https://[::ffff:192.168.0.1]/", 422, "webhook-address-not-allowed");
        assertRefused("http://1.1.1.1/", 422, "webhook-address-not-allowed");
        assertRefused("https://nobody.invalid/", 422, "webhook-address-not-allowed");
        assertRefused("https://user@1.1.1.1/", 422, "webhook-url-not-accepted");
        assertRefused("ftp://1.1.1.1/", 422, "webhook-url-not-accepted");
        assertRefused("file:///etc/passwd", 422, "webhook-url-not-accepted");
        assertRefused("https://a b/", 422, "webhook-url-not-accepted");
        add(CLERK, receiver.url("/hook"));
        assertRefused(receiver.url("/hook"), 409, "webhook-exists");
    }

    private JsonNode add(String clerk, String url) {
        Answer added = http.as(clerk).post("/api/webhooks", Map.of("url", url));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().at("/secret").asString()).startsWith("whsec_").hasSizeGreaterThan(40);
        return added.json();
    }

    private String ping(JsonNode webhook) {
        Answer pinged = http.as(CLERK).post("/api/webhooks/" + webhook.at("/id").asString() + "/ping", null);
        assertThat(pinged.status()).as(pinged.text()).isEqualTo(202);
        return pinged.json().at("/id").asString();
    }

    private JsonNode deliveries(JsonNode webhook) {
        return http.as(CLERK)
                .get("/api/webhooks/" + webhook.at("/id").asString() + "/deliveries")
                .json();
    }

    private JsonNode awaitState(JsonNode webhook, String state) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> deliveries(webhook).at("/items/0"),
                        item -> item.at("/state").asString().equals(state));
    }

    private Receiver.Call onlyCall() {
        Awaitility.await().atMost(PATIENCE).until(() -> !receiver.calls().isEmpty());
        assertThat(receiver.calls()).hasSize(1);
        return receiver.calls().getFirst();
    }

    private void assertRefused(String url, int status, String code) {
        Answer answer = http.as(CLERK).post("/api/webhooks", Map.of("url", url));
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    /** As a receiver checks it, from the description alone. */
    private void assertSigned(Receiver.Call call, String secret) throws Exception {
        Map<String, String> parts = Map.of(
                "t", call.header("Kaixu-Signature").replaceAll("t=(\\d+),.*", "$1"),
                "v1", call.header("Kaixu-Signature").replaceAll(".*,v1=", ""));
        assertThat(parts.get("t")).isEqualTo(String.valueOf(clock.instant().getEpochSecond()));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] expected = mac.doFinal((parts.get("t") + "." + call.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(parts.get("v1")).isEqualTo(HexFormat.of().formatHex(expected));
    }
}
