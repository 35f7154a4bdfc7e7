package cn.kaixu.toy;

import java.util.Map;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ReceivedMessage;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A booking travels: HTTP, command, event, view; relay, Kafka, inbox, table. */
@ServiceTest
class JourneyIT {

    private static final String CLERK = TestTokens.bearer("clerk-1", "clerk", "inn", "420100");

    @Autowired
    private TestHttp http;

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void travelsFromRequestToTheOtherSide() {
        Answer answer = http.as(CLERK)
                .with("X-Correlation-Id", "journey-1")
                .with("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .post("/api/rooms", Map.of("room", "101", "guest", "Li"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.header("X-Correlation-Id")).isEqualTo("journey-1");
        assertThat(answer.json().path("guest").asString()).isEqualTo("Li");

        ReceivedMessage message = kafka.awaitRecord(RoomBookedV1.class, "101");
        assertThat(message.headers())
                .containsEntry("ce_type", "kaixu.toy.room-booked.v1")
                .containsEntry("ce_source", "kaixu/toy-service")
                .containsEntry("ce_subject", "101")
                .containsEntry("correlationid", "journey-1")
                .containsEntry("actor", "clerk-1")
                .containsEntry("actorroles", "clerk")
                .containsEntry("actororganisation", "inn")
                .containsKeys("ce_id", "ce_time", "causationid");
        assertThat(message.headers().get("traceparent")).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-");

        await().untilAsserted(
                        () -> assertThat(jdbc.sql("select correlation || ' ' || trace from heard where room = '101'")
                                        .query(String.class)
                                        .list())
                                .containsExactly("journey-1 4bf92f3577b34da6a3ce929d0e0e4736"));
    }
}
