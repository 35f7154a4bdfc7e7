package cn.kaixu.toy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;

import cn.kaixu.platform.test.EmbeddedInfrastructure;
import cn.kaixu.platform.test.KraftBroker;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A service may start before Kafka does: it accepts commands, says it is not ready, and catches up by itself. */
@ServiceTest
@DirtiesContext
class StartsBeforeKafkaIT {

    private static final String CLERK = TestTokens.bearer("clerk-1", "clerk", "inn", "420100");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PORT = freePort();

    @Autowired
    private TestHttp http;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void absentBroker(DynamicPropertyRegistry registry) {
        registry.add(EmbeddedInfrastructure.OWN_BROKERS, () -> "127.0.0.1:" + PORT);
    }

    @Test
    void catchesUpOnceTheBrokerIsThere() {
        assertThat(http.as(CLERK)
                        .post("/api/rooms", Map.of("room", "s-1", "guest", "Li"))
                        .status())
                .isEqualTo(201);
        assertThat(http.get("/actuator/health/readiness").status()).isEqualTo(503);
        try (KraftBroker broker = KraftBroker.startOn(PORT)) {
            assertThat(broker.port()).isEqualTo(PORT);
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(jdbc.sql("select count(*) from heard where room = 's-1'")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1);
                assertThat(http.get("/actuator/health/readiness").status()).isEqualTo(200);
            });
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }
}
