package cn.kaixu.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.StreamSupport;

import cn.kaixu.local.LocalPlatform;
import cn.kaixu.local.client.Caller;
import cn.kaixu.local.demo.Demonstration;
import cn.kaixu.local.setting.Terminal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {

    private static final int PATENTS = 136;
    private static final int ANNOUNCED = PATENTS - 2;
    private static final int LICENSED = 21;

    private static LocalPlatform platform;

    @BeforeAll
    static void start() {
        platform = TestPlatform.start("demo");
    }

    @AfterAll
    static void stop() {
        platform.stop();
    }

    @Test
    @Order(1)
    void playsThePilotWithinTwoMinutesAndMovesEveryIndicator() {
        long before = System.nanoTime();
        play();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMinutes(2));
        assertBoard();
    }

    @Test
    @Order(2)
    void changesNothingWhenPlayedAgain() {
        int events = events();
        String said = play();
        assertThat(said).contains("先前已完成");
        assertBoard();
        assertThat(events()).isEqualTo(events);
    }

    private static String play() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8));
        new Demonstration(platform.url(), platform.password(), terminal, Clock.systemUTC()).play();
        Terminal.standard().line(said.toString(StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void assertBoard() {
        Caller visitor = Caller.anonymous(platform.url());
        assertThat(visitor.get("/api/pool?size=1")
                        .accepted()
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(ANNOUNCED);
        JsonNode board = visitor.get("/api/indicators").accepted().json();
        assertThat(StreamSupport.stream(board.path("indicators").spliterator(), false))
                .as("some share counts every licensed patent of the pool: %s", board)
                .anySatisfy(indicator -> {
                    assertThat(indicator.path("numerator").asInt()).isEqualTo(LICENSED);
                    assertThat(indicator.path("denominator").asInt()).isEqualTo(ANNOUNCED);
                });
    }

    private static JsonNode mostLicensed() {
        return Caller.anonymous(platform.url())
                .get("/api/pool?sort=licences,desc&size=1")
                .accepted()
                .json()
                .path("items")
                .path(0);
    }

    /** Length of the event stream of one licensed patent of the demo. */
    private static int events() {
        // the search index follows the last licence a moment later
        JsonNode licensed = await().atMost(Duration.ofSeconds(30))
                .until(DemoIT::mostLicensed, patent -> patent.path("licences").asInt() == 1);
        return platform.person("auditor-a")
                .get("/api/events?patentNumber=" + licensed.path("patentNumber").asString())
                .accepted()
                .json()
                .path("items")
                .size();
    }
}
