package cn.kaixu.toy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestPostgres;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The database may cut every connection at any moment: what was acknowledged stays, and arrives everywhere once. */
@ServiceTest
class DatabaseOutageIT {

    private static final String CLERK = TestTokens.bearer("clerk-1", "clerk", "inn", "420100");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int ROUNDS = 6;

    @Autowired
    private TestHttp http;

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void losesNothingAndRepeatsNothing() throws SQLException {
        String database =
                jdbc.sql("select current_database()").query(String.class).single();
        for (int round = 0; round < ROUNDS; round++) {
            String room = "d-" + round;
            kafka.send(new RoomBookedV1("heard-" + round, "A"));
            cutAllConnections(database);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(http.as(CLERK)
                                    .post("/api/rooms", Map.of("room", room, "guest", "Li"))
                                    .status())
                            .isIn(201, 409));
        }
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            assertThat(rows("select count(*) from booking where room like 'd-%'"))
                    .isEqualTo(ROUNDS);
            assertThat(rows("select count(*) from domain_event where aggregate_identifier like 'd-%'"))
                    .isEqualTo(ROUNDS);
            assertThat(rows("select count(*) from heard where room like 'heard-%'"))
                    .isEqualTo(ROUNDS);
            assertThat(rows("select count(*) from heard where room like 'd-%'")).isEqualTo(ROUNDS);
            assertThat(rows("select count(*) from inbox_blocked")).isZero();
        });
    }

    private int rows(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static void cutAllConnections(String database) throws SQLException {
        TestPostgres server = TestPostgres.server();
        try (Connection connection =
                        DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                PreparedStatement cut = connection.prepareStatement(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")) {
            cut.setString(1, database);
            cut.execute();
        }
    }
}
