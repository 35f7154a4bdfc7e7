package cn.kaixu.licensing.offer;

import java.time.LocalDate;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.licensing.Offers;
import cn.kaixu.licensing.licence.value.RoyaltyTerms;
import cn.kaixu.licensing.licence.value.Standing;
import cn.kaixu.platform.test.KafkaProbe;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class OfferTableIT {

    private static final LocalDate WITHDRAWN = LocalDate.of(2026, 11, 21);

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private OfferTable offers;

    @Autowired
    private TestHttp http;

    private void await(PatentNumber patent, int round) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(offers.find(patent))
                        .hasValueSatisfying(
                                offer -> assertThat(offer.offer().round()).isEqualTo(round)));
    }

    private boolean openOn(PatentNumber patent, LocalDate day) {
        return offers.find(patent).orElseThrow().standingOn(day) == Standing.OPEN;
    }

    @Test
    void aWithdrawalClosesFromItsDayOn() {
        PatentNumber patent = Offers.patent(90);
        kafka.send(Offers.announced(patent, 1, Offers.FREE, "UNIVERSITY"));
        await(patent, 1);
        assertThat(openOn(patent, WITHDRAWN)).isTrue();

        kafka.send(Offers.withdrawn(patent, 1));

        Awaitility.await()
                .untilAsserted(() -> assertThat(openOn(patent, WITHDRAWN)).isFalse());
        assertThat(openOn(patent, WITHDRAWN.minusDays(1))).isTrue();
    }

    @Test
    void theServiceIsReadyOnceItsDatabaseAndBrokerAre() {
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(http.get("/actuator/health/readiness").status())
                                .isEqualTo(200));
    }

    @Test
    void aWithdrawalThatArrivesFirstStillCloses() {
        PatentNumber patent = Offers.patent(91);
        kafka.send(Offers.withdrawn(patent, 1));
        kafka.send(Offers.announced(patent, 1, Offers.FREE, "UNIVERSITY"));
        await(patent, 1);
        assertThat(openOn(patent, WITHDRAWN)).isFalse();
    }

    @Test
    void anAmendmentChangesWhatIsOfferedWhenever() {
        PatentNumber patent = Offers.patent(93);
        kafka.send(Offers.amended(patent, 1, 2, Offers.FREE));
        kafka.send(Offers.amended(patent, 1, 1, Offers.OTHER));
        kafka.send(Offers.announced(patent, 1, Offers.LUMP_SUM, "UNIVERSITY"));
        await(patent, 1);
        assertThat(offers.find(patent).orElseThrow().offer().terms().royalty())
                .isInstanceOf(RoyaltyTerms.FreeOfCharge.class);
        assertThat(openOn(patent, LocalDate.of(2032, 12, 31))).isTrue();

        kafka.send(Offers.announced(patent, 2, Offers.LUMP_SUM, "UNIVERSITY"));
        await(patent, 2);
        assertThat(offers.find(patent).orElseThrow().offer().terms().royalty())
                .isInstanceOf(RoyaltyTerms.LumpSum.class);
    }

    @Test
    void aNewRoundOpensAgainAndAnOlderOneArrivingLateChangesNothing() {
        PatentNumber patent = Offers.patent(92);
        kafka.send(Offers.withdrawn(patent, 1));
        kafka.send(Offers.announced(patent, 2, Offers.LUMP_SUM, "UNIVERSITY"));
        kafka.send(Offers.announced(patent, 1, Offers.FREE, "UNIVERSITY"));
        kafka.send(Offers.withdrawn(patent, 1));
        await(patent, 2);
        assertThat(openOn(patent, WITHDRAWN)).isTrue();
        assertThat(openOn(patent, LocalDate.of(2030, 12, 31))).isTrue();
        assertThat(openOn(patent, LocalDate.of(2031, 1, 1))).isFalse();
    }
}
