package cn.kaixu.licensing.licence;

import java.math.BigDecimal;
import java.util.List;

import cn.kaixu.licensing.licence.event.LicenceNoticeGiven;
import cn.kaixu.licensing.licence.event.LicenceTookEffect;
import cn.kaixu.licensing.licence.value.RoyaltyTerms;
import cn.kaixu.licensing.licence.value.Standing;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static cn.kaixu.licensing.licence.Licences.ENTRY_FEE;
import static cn.kaixu.licensing.licence.Licences.FREE;
import static cn.kaixu.licensing.licence.Licences.INSTALMENTS;
import static cn.kaixu.licensing.licence.Licences.LICENCE;
import static cn.kaixu.licensing.licence.Licences.LUMP_SUM;
import static cn.kaixu.licensing.licence.Licences.OTHER;
import static cn.kaixu.licensing.licence.Licences.TODAY;
import static cn.kaixu.licensing.licence.Licences.grant;

class GiveNoticeTest {

    private final AggregateTestFixture<Licence> licence = new AggregateTestFixture<>(Licence.class);

    private static GiveNotice notice(String by, Standing standing) {
        return new GiveNotice(LICENCE, by, standing, "vault:text", TODAY);
    }

    @Nested
    class WhenFree {

        @Test
        void takesEffectAtOnce() {
            licence.given(Licences.intended(FREE))
                    .when(notice("demo-firm-a", Standing.OPEN))
                    .expectEvents(
                            new LicenceNoticeGiven(LICENCE, grant(FREE).subject(), TODAY, "vault:text"),
                            new LicenceTookEffect(LICENCE, grant(FREE), TODAY, BigDecimal.ZERO));
        }
    }

    @Nested
    class WhenSomethingIsToBePaid {

        static List<RoyaltyTerms> paid() {
            return List.of(LUMP_SUM, INSTALMENTS, ENTRY_FEE, OTHER);
        }

        @ParameterizedTest
        @MethodSource("paid")
        void onlyAcceptsTheOffer(RoyaltyTerms royalty) {
            licence.given(Licences.intended(royalty))
                    .when(notice("demo-firm-a", Standing.OPEN))
                    .expectEvents(new LicenceNoticeGiven(LICENCE, grant(royalty).subject(), TODAY, "vault:text"));
        }
    }

    @Test
    void refusesOnceTheOfferIsWithdrawn() {
        licence.given(Licences.intended(FREE))
                .when(notice("demo-firm-a", Standing.CLOSED))
                .expectException(Refusals.code(LicenceRefusal.OFFER_WITHDRAWN));
    }

    @Test
    void refusesWhileTheOfferIsSuspended() {
        licence.given(Licences.intended(FREE))
                .when(notice("demo-firm-a", Standing.SUSPENDED))
                .expectException(Refusals.code(LicenceRefusal.OFFER_SUSPENDED));
    }

    @Test
    void refusesTheLicensor() {
        licence.given(Licences.intended(FREE))
                .when(notice("whut", Standing.OPEN))
                .expectException(Refusals.code(LicenceRefusal.NOT_THE_LICENSEE));
    }

    @Test
    void refusesAStranger() {
        licence.given(Licences.intended(FREE))
                .when(notice("demo-firm-b", Standing.OPEN))
                .expectException(Refusals.code(LicenceRefusal.NOT_A_PARTY));
    }

    @Test
    void aRepeatAddsNothingEvenAfterTheWithdrawal() {
        licence.given(Licences.notified(LUMP_SUM))
                .when(notice("demo-firm-a", Standing.CLOSED))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
