package cn.kaixu.review;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.review.ImpairmentCuredV1;
import cn.kaixu.contract.review.ImpairmentFoundV1;
import cn.kaixu.contract.review.ListingVerifiedV1;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestClock;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Announced patents from their announcement through bulletins and passing weeks, on real servers. */
@ServiceTest
@TestPropertySource(properties = "kaixu.review.watch.look-every=200ms")
class WatchIT {

    private static final String REVIEWER = TestTokens.bearer("reviewer-a", "reviewer", "hubei-ipo", "420000");
    private static final String FIRM = TestTokens.bearer("firm-a", "firm", "demo-firm-a", "420100");
    private static final String HEADER = "patentNumber,patentType,title,patentees,legalState,asOf,source\n";

    private final TestHttp http;
    private final KafkaProbe kafka;
    private final TestClock clock;
    private final EventProcessingConfiguration processors;
    private final JdbcClient jdbc;

    @Autowired
    WatchIT(
            TestHttp http,
            KafkaProbe kafka,
            TestClock clock,
            EventProcessingConfiguration processors,
            JdbcClient jdbc) {
        this.http = http;
        this.kafka = kafka;
        this.clock = clock;
        this.processors = processors;
        this.jdbc = jdbc;
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void findsAndCuresAnImpairmentWithinAMinuteOfTheBulletin() {
        String number = "ZL201821816455.0";
        String watch = announce(number);
        assertThat(awaitWatch(number, "worstOutcome", "UNKNOWN")
                        .at("/impairedSince")
                        .isNull())
                .isTrue();

        long begun = System.nanoTime();
        bulletin(number, "有效;滞纳期", "2026-11-20");
        ImpairmentFoundV1 found = kafka.await(ImpairmentFoundV1.class, watch);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
        assertThat(found.findings()).singleElement().satisfies(check -> {
            assertThat(check.rule()).isEqualTo("annual-fee-is-paid");
            assertThat(check.evidence()).contains("滞纳期", "2026-11-20");
        });
        var impaired = awaitWatch(number, "worstOutcome", "FAIL");
        assertThat(impaired.at("/hindrances/0/rule").asString()).isEqualTo("annual-fee-is-paid");
        assertThat(list("state=IMPAIRED&q=" + number).json().at("/total").asInt())
                .isEqualTo(1);
        assertThat(http.as(REVIEWER)
                        .get("/api/review/watches/export.csv?state=IMPAIRED&q=" + number)
                        .text()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(number + ",")
                .contains(",不通过,", "滞纳期");

        clock.advance(Duration.ofSeconds(1));
        bulletin(number, "有效", "2026-11-21");
        assertThat(kafka.await(ImpairmentCuredV1.class, watch).patentNumber()).isEqualTo(new PatentNumber(number));
        assertThat(awaitWatch(number, "worstOutcome", "PASS").at("/hindrances")).isEmpty();
    }

    @Test
    void verifiesAgainBeforeThirtyDaysArePastAndSaysWhenTheRegisterIsOld() {
        String number = "ZL201821387289.7";
        bulletin(number, "有效", "2026-11-20");
        announce(number);
        Instant first = Instant.parse(
                awaitWatch(number, "worstOutcome", "PASS").at("/verifiedAt").asString());
        clock.advance(Duration.ofDays(29).plusMinutes(1));
        awaitWatches(
                number,
                answer -> Instant.parse(answer.json().at("/items/0/verifiedAt").asString())
                        .isAfter(first));
        var later = list("q=" + number).json().at("/items/0");
        assertThat(Duration.between(first, Instant.parse(later.at("/verifiedAt").asString())))
                .isLessThan(Duration.ofDays(30));
        assertThat(later.at("/worstOutcome").asString()).isEqualTo("UNKNOWN");
        assertThat(later.at("/checks").toString()).contains("register-is-recent", "已超过 30 日");
        assertThat(list("state=OVERDUE&q=" + number).json().at("/total").asInt())
                .isZero();
    }

    @Test
    void stopsWatchingWhatWasWithdrawn() {
        String number = "ZL201821972844.2";
        announce(number);
        awaitWatch(number, "worstOutcome", "UNKNOWN");
        kafka.send(Declarations.withdrawn(number));
        awaitWatches(number, answer -> answer.json().at("/total").asInt() == 0);
    }

    @Test
    void stopsWatchingWhatExpired() {
        String number = Declarations.numbered(9200);
        announce(number);
        awaitWatch(number, "worstOutcome", "UNKNOWN");
        kafka.send(Declarations.expired(number));
        awaitWatches(number, answer -> answer.json().at("/total").asInt() == 0);
    }

    @Test
    void stopsWatchingWhatWasRevoked() {
        String number = Declarations.numbered(9210);
        announce(number);
        awaitWatch(number, "worstOutcome", "UNKNOWN");
        kafka.send(Declarations.revoked(number));
        awaitWatches(number, answer -> answer.json().at("/total").asInt() == 0);
    }

    @Test
    void verifiesAgainstTheTermsNowOnOffer() {
        String number = Declarations.numbered(9201);
        announce(number);
        awaitWatch(number, "worstOutcome", "UNKNOWN");
        kafka.send(Declarations.amended(number, LocalDate.of(2035, 1, 1)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> jdbc.sql(
                                        "select count(*) from known_declaration where patent_number = ? and amendment = 1")
                                .param(number)
                                .query(Integer.class)
                                .single(),
                        noted -> noted == 1);
        clock.advance(Duration.ofDays(29).plusMinutes(1));
        var watched = awaitWatch(number, "worstOutcome", "FAIL");
        assertThat(watched.at("/checks").toString()).contains("2035-01-01");
        assertThat(watched.at("/impairedSince").isNull())
                .as("a term too long is for a person, not a reason to suspend")
                .isTrue();
    }

    @Test
    void rebuildsTheListFromTheEvents() {
        String number = "ZL201821962450.9";
        kafka.await(ListingVerifiedV1.class, announce(number));
        awaitWatch(number, "worstOutcome", "UNKNOWN");
        String before = list("q=" + number).text();
        StreamingEventProcessor list = processors
                .eventProcessor("review.projection.watch", StreamingEventProcessor.class)
                .orElseThrow();
        list.shutDown();
        list.resetTokens();
        list.start();
        awaitWatches(number, answer -> answer.text().equals(before));
    }

    @Test
    void showsTheListToThoseWhoWatchOnly() {
        assertThat(http.as(FIRM).get("/api/review/watches").status()).isEqualTo(403);
        assertThat(http.get("/api/review/watches").status()).isEqualTo(401);
    }

    private String announce(String number) {
        kafka.send(Declarations.submitted(number));
        String path = "/api/review/cases/" + Declarations.caseOf(number);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> http.as(REVIEWER).get(path).status() == 200);
        kafka.send(Declarations.announced(number));
        return "W-D" + new PatentNumber(number).compact() + "-1";
    }

    private void bulletin(String number, String states, String asOf) {
        String csv = HEADER + number + ",实用新型,书桌,武汉科技大学," + states + "," + asOf + ",公告\n";
        Answer accepted = http.as(REVIEWER)
                .upload(
                        "/api/review/register-imports",
                        "file",
                        "bulletin.csv",
                        csv.getBytes(StandardCharsets.UTF_8),
                        Map.of());
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> http.as(REVIEWER).get(accepted.header("Location")),
                        answer -> answer.json().at("/state").asString().equals("DONE"));
    }

    private JsonNode awaitWatch(String number, String field, String value) {
        return awaitWatches(
                        number,
                        answer -> answer.json()
                                .at("/items/0/" + field)
                                .asString("")
                                .equals(value))
                .json()
                .at("/items/0");
    }

    private Answer awaitWatches(String number, Predicate<Answer> fits) {
        return Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> list("q=" + number), fits);
    }

    private Answer list(String query) {
        return http.as(REVIEWER).get("/api/review/watches?" + query);
    }
}
