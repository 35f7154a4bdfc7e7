package cn.kaixu.review;

import java.time.Duration;
import java.util.function.Predicate;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestClock;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import cn.kaixu.review.online.RegisterServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Cases in an installation with an online register, from its answers through its failures. */
@ServiceTest
class OnlineRegisterIT {

    private static final String REVIEWER = TestTokens.bearer("reviewer-a", "reviewer", "hubei-ipo", "420000");
    private static final String AUDITOR = TestTokens.bearer("auditor-a", "auditor", "hubei-ipo", "420000");
    private static final RegisterServer SERVER = new RegisterServer();

    private final TestHttp http;
    private final KafkaProbe kafka;
    private final TestClock clock;

    @Autowired
    OnlineRegisterIT(TestHttp http, KafkaProbe kafka, TestClock clock) {
        this.http = http.as(REVIEWER);
        this.kafka = kafka;
        this.clock = clock;
    }

    @DynamicPropertySource
    static void installation(DynamicPropertyRegistry registry) {
        registry.add("kaixu.review.online.base-url", SERVER::address);
        registry.add("kaixu.review.online.name", () -> "国家登记簿接口");
        registry.add("kaixu.review.online.answer", () -> "1s");
        registry.add("kaixu.review.online.look-every", () -> "100ms");
        registry.add("kaixu.review.online.per-second", () -> "1000");
        registry.add("kaixu.review.online.failures", () -> "3");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void asksByItselfKeepsTheAnswerAndAsksAnewForAnOfficer() {
        SERVER.knows("有效");
        String path = open(Declarations.numbered(9300));
        Answer passed = await(path, answer -> outcome(answer).equals("PASS"));
        assertThat(check(passed).at("/evidence").asString()).contains("国家登记簿接口（2026-11-22 查询）", "有效");
        assertThat(passed.json().at("/online/source").asString()).isEqualTo("国家登记簿接口");
        assertThat(passed.json().at("/online/knownAt").asString()).startsWith("2026-11-22T04:00:00");
        assertThat(passed.json().at("/online/entry/source").asString()).isEqualTo("国家接口");

        SERVER.knows("有效;质押");
        clock.advance(Duration.ofSeconds(1));
        assertThat(http.as(AUDITOR).post(path + "/look-ups", null).status()).isEqualTo(403);
        Answer failed = http.post(path + "/look-ups", null);
        assertThat(failed.status()).as(failed.text()).isEqualTo(200);
        assertThat(outcome(failed)).isEqualTo("FAIL");
        assertThat(check(failed).at("/evidence").asString()).contains("质押");
        assertThat(failed.json().at("/online/knownAt").asString()).startsWith("2026-11-22T04:00:01");

        SERVER.answers(500, "");
        clock.advance(Duration.ofSeconds(1));
        Answer kept = http.post(path + "/look-ups", null);
        assertThat(outcome(kept)).as("what was known still counts").isEqualTo("FAIL");
        assertThat(kept.json().at("/online/knownAt").asString()).startsWith("2026-11-22T04:00:01");
        assertThat(kept.json().at("/online/triedAt").asString()).startsWith("2026-11-22T04:00:02");
        http.post(path + "/look-ups", null);
        http.post(path + "/look-ups", null);
        int asked = SERVER.questions();
        Answer busy = http.post(path + "/look-ups", null);
        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.json().at("/code").asString()).isEqualTo("online-register-busy");
        assertThat(busy.header("Retry-After")).isEqualTo("30");
        assertThat(SERVER.questions()).as("the circuit is open").isEqualTo(asked);

        String other = open(Declarations.numbered(9301));
        Answer silent = await(other, answer -> !outcome(answer).isEmpty());
        assertThat(outcome(silent)).as("silence never passes").isEqualTo("UNKNOWN");
        assertThat(check(silent).at("/evidence").asString()).contains("尚未查询");

        SERVER.knows("有效");
        clock.advance(Duration.ofMinutes(1));
        await(other, answer -> outcome(answer).equals("PASS"));
    }

    private String open(String number) {
        kafka.send(Declarations.submitted(number));
        String path = "/api/review/cases/" + Declarations.caseOf(number);
        await(path, answer -> answer.status() == 200);
        return path;
    }

    private Answer await(String path, Predicate<Answer> fits) {
        return Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> http.get(path), fits);
    }

    private static String outcome(Answer answer) {
        return check(answer).at("/outcome").asString("");
    }

    private static JsonNode check(Answer answer) {
        for (JsonNode check : answer.json().at("/checks")) {
            if (check.at("/rule").asString().equals("online-register-confirms")) {
                return check;
            }
        }
        return answer.json().at("/none");
    }
}
