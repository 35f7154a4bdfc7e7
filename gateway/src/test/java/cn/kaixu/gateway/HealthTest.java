package cn.kaixu.gateway;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** {@code GET /health} speaks for the whole platform. */
class HealthTest extends RunningGateway {

    @Test
    void isUpOnceEveryPartIs() {
        await().untilAsserted(() -> {
            HttpResponse<String> health = visitor().get("/health");
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(Visitor.json(health).get("status").asString()).isEqualTo("UP");
            assertThat(Visitor.json(health).get("services").propertyNames())
                    .containsExactlyInAnyOrder("identity", "licensing", "listing", "matching", "reporting", "review");
        });
    }

    @Test
    void namesThePartThatIsNotReady() {
        service("review")
                .on(
                        "/actuator/health/readiness",
                        exchange -> StubService.reply(exchange, 503, "application/json", "{}"));

        await().untilAsserted(() -> {
            HttpResponse<String> health = visitor().get("/health");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(Visitor.json(health).get("status").asString()).isEqualTo("DOWN");
            assertThat(Visitor.json(health).at("/services/review").asString()).isEqualTo("DOWN");
            assertThat(Visitor.json(health).at("/services/listing").asString()).isEqualTo("UP");
        });
    }
}
