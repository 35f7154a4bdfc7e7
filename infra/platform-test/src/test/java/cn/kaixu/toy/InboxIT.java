package cn.kaixu.toy;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ReceivedMessage;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Each message takes effect once; one that cannot is set aside with those behind it, and nothing else waits. */
@ServiceTest
class InboxIT {

    private static final String OPERATOR = TestTokens.bearer("operator-1", "operator", "", "");
    private static final String TOPIC = "kaixu.toy.room";
    private static final String DEAD_LETTERS = TOPIC + ".dlt.toy-service";

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private TestHttp http;

    @Autowired
    private HeardBookings handler;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MeterRegistry meters;

    @BeforeEach
    void worksAgain() {
        handler.failingGuests.clear();
        handler.outages.set(0);
    }

    @Test
    void skipsARepeat() {
        kafka.send(new RoomBookedV1("n-1", "A"), Map.of("ce_id", "repeat-1"));
        kafka.send(new RoomBookedV1("n-1", "A"), Map.of("ce_id", "repeat-1"));
        kafka.send(new RoomBookedV1("n-1", "B"));
        awaitGuests("n-1", "A", "B");
        assertThat(count("repeated")).isPositive();
    }

    @Test
    void skipsWhatItDoesNotKnow() {
        double before = count("unknown");
        kafka.sendRaw(TOPIC, "n-2", Map.of("ce_id", "u-1", "ce_type", "kaixu.toy.room-painted.v1"), "{}");
        kafka.sendRaw(TOPIC, "n-2", Map.of(), "no headers at all");
        kafka.send(new RoomBookedV1("n-2", "A"));
        awaitGuests("n-2", "A");
        assertThat(count("unknown")).isEqualTo(before + 2);
    }

    @Test
    void toleratesAFieldAddedLater() {
        kafka.sendRaw(
                TOPIC,
                "n-3",
                Map.of("ce_id", "f-1", "ce_type", "kaixu.toy.room-booked.v1", "ce_time", "2026-11-22T00:00:00Z"),
                "{\"room\":\"n-3\",\"guest\":\"A\",\"breakfast\":true}");
        awaitGuests("n-3", "A");
    }

    @Test
    void setsPoisonAsideAndKeepsTheOrderOfItsMatter() {
        handler.failingGuests.add("poison");
        kafka.send(new RoomBookedV1("n-4", "poison"), Map.of("ce_id", "poison-1", "correlationid", "kept"));
        kafka.send(new RoomBookedV1("n-4", "behind"));
        kafka.send(new RoomBookedV1("n-5", "free"));
        awaitGuests("n-5", "free");

        ReceivedMessage dead =
                kafka.await(DEAD_LETTERS, m -> "poison-1".equals(m.headers().get("ce_id")));
        assertThat(dead.headers())
                .containsEntry("correlationid", "kept")
                .containsEntry("ce_type", "kaixu.toy.room-booked.v1");
        assertThat(dead.headers().get("dlt_reason")).contains("told to fail for poison");
        assertThat(dead.body()).isEqualTo("{\"room\":\"n-4\",\"guest\":\"poison\"}");
        await().untilAsserted(() -> assertThat(http.as(OPERATOR)
                        .get("/actuator/deadletters")
                        .json()
                        .path("outstanding")
                        .asInt())
                .isEqualTo(2));
        awaitGuests("n-4");

        Answer inVain = http.as(OPERATOR).post("/actuator/deadletters", Map.of());
        assertThat(inVain.json().path("returned").asInt()).as(inVain.text()).isEqualTo(2);

        handler.failingGuests.clear();
        Answer replay = http.as(OPERATOR).post("/actuator/deadletters", Map.of());
        assertThat(replay.json().path("handled").asInt()).as(replay.text()).isEqualTo(2);
        awaitGuests("n-4", "poison", "behind");
        assertThat(http.as(OPERATOR)
                        .get("/actuator/deadletters")
                        .json()
                        .path("outstanding")
                        .asInt())
                .isZero();

        kafka.send(new RoomBookedV1("n-4", "later"));
        awaitGuests("n-4", "poison", "behind", "later");
    }

    @Test
    void waitsOutAnOutageAndSetsNothingAside() {
        int before = kafka.all(DEAD_LETTERS).size();
        handler.outages.set(6);
        kafka.send(new RoomBookedV1("n-6", "patient"));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(guests("n-6")).containsExactly("patient"));
        assertThat(kafka.all(DEAD_LETTERS)).hasSize(before);
    }

    private void awaitGuests(String room, String... guests) {
        await().untilAsserted(() -> assertThat(guests(room)).containsExactly(guests));
    }

    private List<String> guests(String room) {
        return jdbc.sql("select guest from heard where room = ? order by heard_at")
                .param(room)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private double count(String outcome) {
        return meters.find("kaixu.inbox.messages").tag("outcome", outcome).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }
}
