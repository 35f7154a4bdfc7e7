package cn.kaixu.reporting.indicator;

import java.time.LocalDate;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.reporting.Scheme;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class IndicatorsIT {

    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 11, 10);
    private static final LocalDate LICENSED = LocalDate.of(2026, 11, 15);
    private static final LocalDate RECORDED = LocalDate.of(2026, 11, 20);
    private static final LocalDate END = LocalDate.of(2028, 11, 14);

    @Autowired
    private TestHttp http;

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void forget() {
        sql.sql(
                        "truncate indicator.announcement, indicator.holder, indicator.withdrawal, indicator.licence, indicator.recordal, indicator.suspension")
                .update();
    }

    private static Map<String, String> on(LocalDate day) {
        return Map.of("ce_time", day + "T03:00:00Z");
    }

    private Answer board(String query) {
        return http.get("/api/indicators" + query);
    }

    /** Institutions, patents, strict and wide numerators. */
    private String figures(String query) {
        JsonNode indicators = board(query).json().path("indicators");
        return indicators.get(0).path("numerator") + "/" + indicators.get(1).path("numerator") + "/"
                + indicators.get(2).path("numerator") + "/"
                + indicators.get(3).path("numerator");
    }

    private void awaitFigures(String expected) {
        Awaitility.await().untilAsserted(() -> assertThat(figures("")).isEqualTo(expected));
    }

    /** Two patents of a university, one of a company; one licensed and recorded, one licensed only. */
    private void play(int first) {
        PatentNumber one = Scheme.patent(first);
        PatentNumber two = Scheme.patent(first + 1);
        PatentNumber three = Scheme.utilityModel(first + 2);
        kafka.send(Scheme.announced(one, 1, "420100", ANNOUNCED, Scheme.WHUT), on(ANNOUNCED));
        kafka.send(Scheme.announced(two, 1, "420100", ANNOUNCED, Scheme.WHUT), on(ANNOUNCED));
        kafka.send(Scheme.announced(three, 1, "420500", ANNOUNCED, Scheme.OPTICS), on(ANNOUNCED));
        kafka.send(Scheme.licensed("l" + first, one, LICENSED, END), on(LICENSED));
        kafka.send(Scheme.licensed("m" + first, three, LICENSED, END), on(LICENSED));
        kafka.send(Scheme.recorded("l" + first, one, RECORDED), on(RECORDED));
        awaitFigures("1/3/1/2");
    }

    @Test
    void setsActualAgainstTarget() {
        play(200);

        JsonNode indicators = board("").json().path("indicators");

        assertThat(indicators.findValuesAsString("id"))
                .containsExactly("institutions", "patents", "licensed-strict", "licensed-wide");
        assertThat(indicators.findValuesAsString("target")).containsExactly("30", "500", "15", "15");
        assertThat(indicators.get(2).path("value").decimalValue()).isEqualByComparingTo("33.33");
        assertThat(indicators.get(2).path("denominator").asInt()).isEqualTo(3);
        assertThat(indicators.get(3).path("value").decimalValue()).isEqualByComparingTo("66.67");
        assertThat(indicators.get(3).path("reached").asBoolean()).isTrue();
        assertThat(indicators.findValuesAsString("definition"))
                .allSatisfy(text -> assertThat(text).contains("截至所选时点"));
        assertThat(indicators.findValuesAsString("definitionVersion")).containsOnly(IndicatorKind.VERSION);
    }

    @Test
    void answersForAnyPastDay() {
        play(210);
        String before = figures("?asOf=2026-11-14");

        kafka.send(Scheme.withdrawn(Scheme.patent(211), 1, LocalDate.of(2026, 11, 21)), on(LocalDate.of(2026, 11, 21)));
        awaitFigures("1/2/1/2");

        assertThat(figures("?asOf=2026-11-09")).isEqualTo("0/0/0/0");
        assertThat(figures("?asOf=2026-11-10")).isEqualTo("1/3/0/0");
        assertThat(figures("?asOf=2026-11-14")).isEqualTo(before).isEqualTo("1/3/0/0");
        assertThat(figures("?asOf=2026-11-15")).isEqualTo("1/3/0/2");
        assertThat(figures("?asOf=2026-11-20T02:59:59Z")).isEqualTo("1/3/0/2");
        assertThat(figures("?asOf=2026-11-20T03:00:00Z")).isEqualTo("1/3/1/2");
        assertThat(figures("?asOf=2026-11-20")).isEqualTo("1/3/1/2");
        assertThat(figures("?asOf=2026-11-21")).isEqualTo("1/2/1/2");
    }

    @Test
    void whatBecomesKnownLaterDoesNotChangeAPastDay() {
        PatentNumber patent = Scheme.patent(220);
        kafka.send(Scheme.announced(patent, 1, "420100", ANNOUNCED, Scheme.WHUT), on(ANNOUNCED));
        awaitFigures("1/1/0/0");

        kafka.send(Scheme.licensed("l220", patent, LICENSED, END), on(LICENSED.plusDays(3)));
        awaitFigures("1/1/0/1");

        assertThat(figures("?asOf=" + LICENSED.plusDays(2))).isEqualTo("1/1/0/0");
        assertThat(figures("?asOf=" + LICENSED.plusDays(3))).isEqualTo("1/1/0/1");
    }

    @Test
    void aLicenceCountsToItsLastDayAndARedeclaredPatentOnce() {
        PatentNumber patent = Scheme.patent(230);
        kafka.send(Scheme.announced(patent, 1, "420100", ANNOUNCED, Scheme.WHUT), on(ANNOUNCED));
        kafka.send(Scheme.licensed("l230", patent, ANNOUNCED, LICENSED), on(ANNOUNCED));
        kafka.send(Scheme.withdrawn(patent, 1, LICENSED.plusDays(2)), on(LICENSED.plusDays(2)));
        kafka.send(Scheme.announced(patent, 2, "420100", RECORDED, Scheme.WHUT), on(RECORDED));
        awaitFigures("1/1/0/0");

        assertThat(figures("?asOf=" + LICENSED)).isEqualTo("1/1/0/1");
        assertThat(figures("?asOf=" + LICENSED.plusDays(1))).isEqualTo("1/1/0/0");
        assertThat(figures("?asOf=" + LICENSED.plusDays(2))).isEqualTo("0/0/0/0");
        assertThat(figures("?asOf=" + RECORDED)).isEqualTo("1/1/0/0");
    }

    @Test
    void breaksDownAndFilters() {
        play(240);

        JsonNode breakdowns = board("").json().path("breakdowns");
        assertThat(breakdowns.path("place").get(0).toString())
                .contains("\"label\":\"武汉市\"", "\"patents\":2", "\"licensedStrict\":1", "\"institutions\":1");
        assertThat(breakdowns.path("kind").findValuesAsString("label")).containsExactly("高等学校", "企业");
        assertThat(breakdowns.path("type").findValuesAsString("value")).containsExactly("INVENTION", "UTILITY_MODEL");
        assertThat(figures("?place=420500")).isEqualTo("0/1/0/1");
        assertThat(figures("?kind=UNIVERSITY")).isEqualTo("1/2/1/1");
        assertThat(figures("?type=UTILITY_MODEL&place=420100")).isEqualTo("0/0/0/0");
    }

    @Test
    void opensTheRecordsBehindAFigure() {
        play(250);

        JsonNode strict = http.get("/api/indicators/licensed-strict/records").json();
        assertThat(strict.path("total").asInt()).isEqualTo(1);
        assertThat(strict.at("/items/0/patentNumber").asString())
                .isEqualTo(Scheme.patent(250).value());
        assertThat(strict.at("/items/0/firstRecordedOn").asString()).isEqualTo("2026-11-20");
        assertThat(http.get("/api/indicators/licensed-wide/records?asOf=2026-11-14")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(http.get("/api/indicators/institutions/records")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        Answer csv = http.get("/api/indicators/patents/records.csv");
        assertThat(csv.text().lines().count()).isEqualTo(4);
        assertThat(csv.headers().getFirst("Content-Disposition")).contains("patents-2026-11-22.csv");
    }

    @Test
    void isReadyOnceItsDatabaseAndBrokerAre() {
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(http.get("/actuator/health/readiness").status())
                                .isEqualTo(200));
    }

    @Test
    void refusesWhatItCannotAnswer() {
        assertThat(board("?asOf=2026-11-23").code()).isEqualTo("as-of-in-the-future");
        assertThat(board("?asOf=soon").code()).isEqualTo("as-of-unreadable");
        assertThat(http.get("/api/indicators/happiness/records").code()).isEqualTo("indicator-unknown");
    }
}
