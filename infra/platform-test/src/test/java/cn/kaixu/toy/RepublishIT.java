package cn.kaixu.toy;

import java.time.Duration;
import java.util.Map;

import cn.kaixu.platform.test.EmbeddedInfrastructure;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.KraftBroker;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Kafka may lose everything: the event store publishes it again, and nobody acts on it twice. */
@ServiceTest
@DirtiesContext
class RepublishIT {

    private static final String CLERK = TestTokens.bearer("clerk-1", "clerk", "inn", "420100");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static KraftBroker broker = KraftBroker.start();

    @Autowired
    private TestHttp http;

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void ownBroker(DynamicPropertyRegistry registry) {
        registry.add(EmbeddedInfrastructure.OWN_BROKERS, () -> broker.brokers());
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void publishesEverythingAgainToABrokerThatLostIt() {
        book("r-1");
        book("r-2");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(heard()).isEqualTo(2));

        int port = broker.port();
        broker.close();
        book("r-3");
        broker = KraftBroker.startOn(port);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(heard()).isEqualTo(3));
        book("r-4");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(heard()).isEqualTo(4));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kafka.all("kaixu.toy.room"))
                        .extracting(message -> message.key())
                        .contains("r-1", "r-2", "r-3", "r-4"));
        assertThat(http.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    private void book(String room) {
        assertThat(http.as(CLERK)
                        .post("/api/rooms", Map.of("room", room, "guest", "Li"))
                        .status())
                .as("the service needs no broker to accept a command")
                .isEqualTo(201);
    }

    private int heard() {
        return jdbc.sql("select count(*) from heard").query(Integer.class).single();
    }
}
