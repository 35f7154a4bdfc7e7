package cn.kaixu.reporting.indicator;

import java.time.LocalDate;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestClock;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.reporting.Scheme;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Suspended patents are counted as of any day, and stay among the announced ones. */
@ServiceTest
class SuspensionIT {

    private final TestHttp http;
    private final KafkaProbe kafka;
    private final JdbcClient sql;

    @Autowired
    SuspensionIT(TestHttp http, KafkaProbe kafka, JdbcClient sql) {
        this.http = http;
        this.kafka = kafka;
        this.sql = sql;
    }

    @BeforeEach
    void forget() {
        sql.sql(
                        "truncate indicator.announcement, indicator.holder, indicator.withdrawal, indicator.licence, indicator.recordal, indicator.suspension")
                .update();
    }

    @Test
    void countsWhatIsSuspendedAsOfADay() {
        PatentNumber patent = Scheme.patent(700);
        LocalDate announced = LocalDate.of(2026, 11, 10);
        kafka.send(Scheme.announced(patent, 1, "420100", announced, Scheme.WHUT), on("2026-11-10"));
        kafka.send(Scheme.suspended(patent, 1, TestClock.START), on("2026-11-15"));
        kafka.send(Scheme.reinstated(patent, 1, TestClock.START), on("2026-11-18"));
        Awaitility.await()
                .untilAsserted(() -> assertThat(sql.sql("select count(*) from indicator.suspension")
                                .query(Long.class)
                                .single())
                        .isEqualTo(2));

        assertThat(suspended("2026-11-14")).isZero();
        assertThat(suspended("2026-11-15")).isEqualTo(1);
        assertThat(suspended("2026-11-17")).isEqualTo(1);
        assertThat(suspended("2026-11-18")).isZero();
        assertThat(http.get("/api/indicators?asOf=2026-11-16")
                        .json()
                        .at("/indicators/1/numerator")
                        .asInt())
                .as("a suspended patent is still announced")
                .isEqualTo(1);
    }

    private int suspended(String day) {
        return http.get("/api/indicators?asOf=" + day).json().at("/suspended").asInt();
    }

    private static Map<String, String> on(String day) {
        return Map.of("ce_time", day + "T03:00:00Z");
    }
}
