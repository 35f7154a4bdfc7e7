package cn.kaixu.licensing;

import java.time.Duration;
import java.util.List;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.listing.DeclarationRevokedV1;
import cn.kaixu.contract.listing.ReasonV1;
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

/** A declaration is revoked after a licence was granted: nothing new begins, the licence is its parties' matter and says so. */
@ServiceTest
class RevocationIT {

    private final KafkaProbe kafka;
    private final OfferTable offers;
    private final TestClock clock;
    private final Desk desk;

    @Autowired
    RevocationIT(TestHttp http, KafkaProbe kafka, OfferTable offers, TestClock clock) {
        this.kafka = kafka;
        this.offers = offers;
        this.clock = clock;
        this.desk = new Desk(http, kafka);
    }

    @Test
    void takesNoNewLicencesAndTellsThePartiesOfGrantedOnes() {
        PatentNumber patent = Offers.patent(195);
        String granted = desk.notified(patent, Offers.FREE);
        kafka.send(new DeclarationRevokedV1(
                "D" + patent.compact(),
                1,
                patent,
                "试点通知附件4注意事项三",
                List.of(new ReasonV1("licensedToOthers", "独占许可在有效期内")),
                ChinaDates.today(clock)));
        await(patent, Standing.CLOSED);

        Answer intention = desk.as(Desk.OTHER_FIRM).post("/api/licences", Desk.wish(patent));
        assertThat(intention.code()).isEqualTo("offer-withdrawn");
        assertThat(desk.state(granted)).isEqualTo("IN_FORCE");
        for (String party : List.of(Desk.FIRM, Desk.LICENSOR)) {
            Answer licence = desk.as(party).get(granted);
            assertThat(licence.json().at("/revocation/reasons/0").asString()).isEqualTo("独占许可在有效期内");
            assertThat(licence.json().at("/revocation/legalBasis").asString()).isEqualTo("试点通知附件4注意事项三");
        }

        kafka.send(Offers.announced(patent, 2, Offers.FREE, "UNIVERSITY"));
        await(patent, Standing.OPEN);
        assertThat(desk.as(Desk.FIRM)
                        .get(granted)
                        .json()
                        .at("/revocation/effectiveOn")
                        .asString())
                .as("the licence of the revoked round keeps its notice")
                .isNotEmpty();
    }

    private void await(PatentNumber patent, Standing standing) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(offers.find(patent))
                        .hasValueSatisfying(offer -> assertThat(offer.standingOn(ChinaDates.today(clock)))
                                .isEqualTo(standing)));
    }
}
