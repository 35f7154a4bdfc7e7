package cn.kaixu.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import cn.kaixu.local.LocalPlatform;
import cn.kaixu.local.client.Answer;
import cn.kaixu.local.client.Caller;
import cn.kaixu.local.client.Form;
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

    @Test
    @Order(3)
    void suspendsAPatentWithinAMinuteOfTheBulletinAndReinstatesIt() {
        Caller visitor = Caller.anonymous(platform.url());
        JsonNode patent = awaitPatentWith(0);
        String number = patent.path("patentNumber").asString();

        bulletin(patent, "终止");
        await().atMost(Duration.ofSeconds(60)).until(() -> found(visitor, number) == 0);
        Answer intention = platform.person("firm-b").post("/api/licences", intention(patent), "while-suspended");
        assertThat(intention.status()).isEqualTo(409);
        assertThat(intention.problem()).contains("offer-suspended");

        bulletin(patent, "授权");
        await().atMost(Duration.ofSeconds(60)).until(() -> found(visitor, number) == 1);
        platform.person("firm-b")
                .post("/api/licences", intention(patent), "when-reinstated")
                .accepted();
    }

    private static int found(Caller visitor, String number) {
        return visitor.get("/api/pool?q=" + number)
                .accepted()
                .json()
                .path("total")
                .asInt();
    }

    private static void bulletin(JsonNode patent, String legalState) {
        String csv =
                "patentNumber,title,patentees,legalState,annualFeePaidUntil,asOf,source%n%s,%s,%s,%s,2099-12-31,%s,演示公报%n"
                        .formatted(
                                patent.path("patentNumber").asString(),
                                patent.path("title").asString(),
                                patent.path("patentees").path(0).path("name").asString(),
                                legalState,
                                today());
        platform.person("reviewer-a")
                .upload(
                        "/api/review/register-imports",
                        new Form().file("file", "bulletin.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)),
                        UUID.randomUUID().toString())
                .accepted();
    }

    private static Map<String, Object> intention(JsonNode patent) {
        return Map.of(
                "patentNumber",
                patent.path("patentNumber").asString(),
                "purpose",
                "用于本企业产品改进（演示）",
                "from",
                today(),
                "to",
                patent.path("licenceEnd").asString(),
                "contact",
                Map.of("name", "演示联系人", "phone", "027-00000000"));
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
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

    /** Some patent of the pool with that many licences; the pool hears of a licence a moment after it. */
    private static JsonNode awaitPatentWith(int licences) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> pool().filter(patent -> patent.path("licences").asInt() == licences)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static Stream<JsonNode> pool() {
        JsonNode page = Caller.anonymous(platform.url())
                .get("/api/pool?size=200")
                .accepted()
                .json();
        return StreamSupport.stream(page.path("items").spliterator(), false);
    }

    /** Length of the event stream of one licensed patent of the demo. */
    private static int events() {
        JsonNode licensed = awaitPatentWith(1);
        return platform.person("auditor-a")
                .get("/api/events?patentNumber=" + licensed.path("patentNumber").asString())
                .accepted()
                .json()
                .path("items")
                .size();
    }
}
