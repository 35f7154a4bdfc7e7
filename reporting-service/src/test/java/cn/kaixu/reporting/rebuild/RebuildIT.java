package cn.kaixu.reporting.rebuild;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import cn.kaixu.reporting.Scheme;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class RebuildIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<String> TABLES = List.of("announcement", "holder", "withdrawal", "licence", "recordal");
    private static final String OPERATOR = TestTokens.bearer("operator-a", Roles.OPERATOR, "hubei-ipo", "420000");

    @Autowired
    private TestHttp http;

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private JdbcClient sql;

    /** Other tests empty tables behind the log's back; a rebuild puts them right. */
    @BeforeEach
    void beginWithTheTruth() {
        rebuild();
    }

    private Answer rebuild() {
        Answer answer = http.as(OPERATOR).post("/actuator/indicators", null);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private List<Object> content() {
        List<Object> content = new ArrayList<>();
        TABLES.forEach(table -> content.add(sql.sql("select t::text from indicator." + table + " t order by 1")
                .query(String.class)
                .list()));
        return content;
    }

    private void play(int number) {
        PatentNumber patent = Scheme.patent(number);
        Map<String, String> on = Map.of("ce_time", DAY + "T03:00:00.123456789Z");
        kafka.send(Scheme.announced(patent, 1, "420100", DAY, Scheme.WHUT, Scheme.OPTICS), on);
        kafka.send(Scheme.licensed("l" + number, patent, DAY, DAY.plusYears(1)), on);
        kafka.send(Scheme.recorded("l" + number, patent, DAY), on);
        kafka.send(Scheme.withdrawn(patent, 1, DAY), on);
    }

    private void awaitRecorded(String licence) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(sql.sql("""
                                        select (select count(*) from indicator.recordal where licence_id = :licence)
                                            + (select count(*) from indicator.licence where licence_id = :licence)
                                            + (select count(*) from message_log where subject = :licence
                                                or subject = 'RC-' || :licence)""")
                                .param("licence", licence)
                                .query(Long.class)
                                .single())
                        .isEqualTo(4));
    }

    @Test
    void givesWhatLiveReadingGave() {
        for (int number = 400; number < 410; number++) {
            play(number);
        }
        awaitRecorded("l409");
        List<Object> live = content();

        Answer outcome = rebuild();

        assertThat(outcome.json().path("position").asLong()).isGreaterThanOrEqualTo(40);
        assertThat(content()).isEqualTo(live);
    }

    @Test
    void losesNothingThatArrivesMeanwhile() {
        for (int number = 410; number < 450; number++) {
            play(number);
            if (number % 8 == 0) {
                rebuild();
            }
        }
        awaitRecorded("l449");
        List<Object> live = content();

        rebuild();

        assertThat(content()).isEqualTo(live);
    }

    @Test
    void isForOperatorsOnly() {
        String manager = TestTokens.bearer("manager-a", Roles.MANAGER, "hubei-ipo", "420000");
        assertThat(http.as(manager).post("/actuator/indicators", null).status()).isEqualTo(403);
        assertThat(http.post("/actuator/indicators", null).status()).isEqualTo(401);
    }
}
