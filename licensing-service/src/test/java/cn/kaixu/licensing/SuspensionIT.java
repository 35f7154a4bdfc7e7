package cn.kaixu.licensing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.licensing.licence.value.Standing;
import cn.kaixu.licensing.offer.OfferTable;
import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestClock;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.time.ChinaDates;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A patent is suspended between two licences: nothing new begins, what exists goes on, both parties are told. */
@ServiceTest
class SuspensionIT {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private final KafkaProbe kafka;
    private final OfferTable offers;
    private final TestClock clock;
    private final Desk desk;

    @Autowired
    SuspensionIT(TestHttp http, KafkaProbe kafka, OfferTable offers, TestClock clock) {
        this.kafka = kafka;
        this.offers = offers;
        this.clock = clock;
        this.desk = new Desk(http, kafka);
    }

    @Test
    void refusesNewLicencesAndLeavesGrantedOnesAlone() {
        PatentNumber patent = Offers.patent(190);
        String granted = desk.notified(patent, Offers.FREE);
        Answer wanted = desk.as(Desk.OTHER_FIRM).post("/api/licences", Desk.wish(patent));
        assertThat(wanted.status()).as(wanted.text()).isEqualTo(201);
        assertThat(desk.state(granted)).isEqualTo("IN_FORCE");

        kafka.send(Offers.suspended(patent, 1, NOON));
        await(patent, Standing.SUSPENDED);
        Answer intention = desk.as(Desk.FIRM).post("/api/licences", Desk.wish(patent));
        assertThat(intention.status()).isEqualTo(409);
        assertThat(intention.code()).isEqualTo("offer-suspended");
        Answer notice = desk.as(Desk.OTHER_FIRM).post(wanted.header("Location") + "/notice", Map.of());
        assertThat(notice.code()).isEqualTo("offer-suspended");
        assertThat(desk.state(granted)).isEqualTo("IN_FORCE");
        for (String party : new String[] {Desk.FIRM, Desk.LICENSOR}) {
            assertThat(desk.as(party)
                            .get(granted)
                            .json()
                            .at("/suspension/reasons/0")
                            .asString())
                    .isEqualTo("专利处于年费滞纳期。");
            assertThat(desk.as(party).get("/api/licences?q=" + patent.value()).text())
                    .contains("专利处于年费滞纳期。");
        }

        kafka.send(Offers.reinstated(patent, 1, NOON.plusSeconds(60)));
        await(patent, Standing.OPEN);
        assertThat(desk.as(Desk.OTHER_FIRM)
                        .post(wanted.header("Location") + "/notice", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(desk.as(Desk.FIRM).get(granted).json().at("/suspension").isNull())
                .isTrue();
    }

    @Test
    void takesTheWordOfTheLaterMoment() {
        PatentNumber patent = Offers.patent(191);
        kafka.send(Offers.reinstated(patent, 1, NOON.plusSeconds(60)));
        kafka.send(Offers.suspended(patent, 1, NOON));
        kafka.send(Offers.announced(patent, 1, Offers.FREE, "UNIVERSITY"));
        await(patent, Standing.OPEN);
    }

    private void await(PatentNumber patent, Standing standing) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(offers.find(patent))
                        .hasValueSatisfying(offer -> assertThat(offer.standingOn(ChinaDates.today(clock)))
                                .isEqualTo(standing)));
    }
}
