package cn.kaixu.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.listing.DeclarationRevokedV1;
import cn.kaixu.contract.listing.ReasonV1;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.reporting.Scheme;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Revoked declarations are counted as of any day, and are not among the announced ones. */
@ServiceTest
class RevocationIT {

    private final TestHttp http;
    private final KafkaProbe kafka;
    private final JdbcClient sql;

    @Autowired
    RevocationIT(TestHttp http, KafkaProbe kafka, JdbcClient sql) {
        this.http = http;
        this.kafka = kafka;
        this.sql = sql;
    }

    @BeforeEach
    void forget() {
        sql.sql(
                        "truncate indicator.announcement, indicator.holder, indicator.withdrawal, indicator.licence, indicator.recordal, indicator.revocation")
                .update();
    }

    @Test
    void countsWhatWasRevokedAndNoLongerAsOpen() {
        PatentNumber patent = Scheme.patent(720);
        kafka.send(Scheme.announced(patent, 1, "420100", LocalDate.of(2026, 11, 10), Scheme.WHUT), on("2026-11-10"));
        kafka.send(
                new DeclarationRevokedV1(
                        "D" + patent.compact(),
                        1,
                        patent,
                        "试点通知附件4注意事项三",
                        List.of(new ReasonV1("licensedToOthers", "独占许可在有效期内")),
                        LocalDate.of(2026, 11, 15)),
                on("2026-11-15"));
        Awaitility.await()
                .untilAsserted(() -> assertThat(sql.sql("select count(*) from indicator.revocation")
                                .query(Long.class)
                                .single())
                        .isEqualTo(1));

        assertThat(figure("2026-11-14", "/revoked")).isZero();
        assertThat(figure("2026-11-14", "/indicators/1/numerator")).isEqualTo(1);
        assertThat(figure("2026-11-15", "/revoked")).isEqualTo(1);
        assertThat(figure("2026-11-15", "/indicators/1/numerator")).isZero();
        assertThat(http.get("/api/indicators?asOf=2026-11-16&place=420500")
                        .json()
                        .at("/revoked")
                        .asInt())
                .isZero();
    }

    private int figure(String day, String pointer) {
        return http.get("/api/indicators?asOf=" + day).json().at(pointer).asInt();
    }

    private static Map<String, String> on(String day) {
        return Map.of("ce_time", day + "T03:00:00Z");
    }
}
