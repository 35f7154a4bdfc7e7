package cn.kaixu.toy;

import java.util.Map;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A running service says whether it is ready, how it fares, and what it offers. */
@ServiceTest
class ObservabilityIT {

    private static final String CLERK = TestTokens.bearer("clerk-1", "clerk", "inn", "420100");
    private static final String OPERATOR = TestTokens.bearer("operator-1", "operator", "", "");

    @Autowired
    private TestHttp http;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isReadyOnceEverythingAnswers() {
        await().untilAsserted(() ->
                assertThat(http.get("/actuator/health/readiness").status()).isEqualTo(200));
    }

    @Test
    void measuresCommandsRelayAndInbox() {
        http.as(CLERK).post("/api/rooms", Map.of("room", "o-1", "guest", "Li"));
        await().untilAsserted(() -> assertThat(http.get("/actuator/prometheus").text())
                .contains("kaixu_message_seconds_count{component=\"commandBus\"")
                .contains("kaixu_relay_lag")
                .contains("kaixu_inbox_messages_total")
                .contains("service=\"toy-service\""));
    }

    @Test
    void showsHowFarTheRelayIs() {
        http.as(CLERK).post("/api/rooms", Map.of("room", "o-2", "guest", "Li"));
        await().untilAsserted(() -> {
            JsonNode relay = http.as(OPERATOR).get("/actuator/relay").json();
            assertThat(relay.path("running").asBoolean()).isTrue();
            assertThat(relay.path("lag").asInt()).isZero();
            assertThat(relay.path("head").asInt()).isPositive();
        });
    }

    @Test
    void showsThatNothingIsSetAside() {
        JsonNode deadLetters = http.as(OPERATOR).get("/actuator/deadletters").json();
        assertThat(deadLetters.path("outstanding").asInt(-1)).isZero();
        assertThat(deadLetters.path("matters").size()).isZero();
    }

    @Test
    void rebuildsAViewFromTheEvents() {
        http.as(CLERK).post("/api/rooms", Map.of("room", "o-3", "guest", "Li"));
        jdbc.sql("update booking set guest = 'somebody else' where room = 'o-3'")
                .update();
        Answer asked = http.as(OPERATOR).post("/actuator/processors/" + BookingProjection.GROUP, Map.of());
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(http.as(CLERK)
                                .get("/api/rooms/o-3")
                                .json()
                                .path("guest")
                                .asString())
                        .isEqualTo("Li"));
    }

    @Test
    void describesItsInterface() {
        JsonNode api = http.get("/v3/api-docs").json();
        assertThat(api.at("/info/title").asString()).contains("toy-service");
        assertThat(api.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(api.at("/components/schemas/ProblemDocument/properties/code").isMissingNode())
                .isFalse();
        JsonNode book = api.path("paths").path("/api/rooms").path("post");
        assertThat(book.at("/responses/default/content").has("application/problem+json"))
                .isTrue();
        assertThat(book.path("parameters").isMissingNode())
                .as("the actor is no parameter")
                .isTrue();
        assertThat(api.path("paths")
                        .path("/api/rooms")
                        .path("get")
                        .path("parameters")
                        .size())
                .isEqualTo(2);
    }
}
