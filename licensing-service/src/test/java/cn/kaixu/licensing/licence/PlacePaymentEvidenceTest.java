package cn.kaixu.licensing.licence;

import java.time.LocalDate;

import cn.kaixu.licensing.licence.event.PaymentConfirmed;
import cn.kaixu.licensing.licence.value.Evidence;
import cn.kaixu.licensing.licence.value.Side;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static cn.kaixu.licensing.licence.Licences.ENTRY_FEE;
import static cn.kaixu.licensing.licence.Licences.FREE;
import static cn.kaixu.licensing.licence.Licences.INSTALMENTS;
import static cn.kaixu.licensing.licence.Licences.LICENCE;
import static cn.kaixu.licensing.licence.Licences.LUMP_SUM;
import static cn.kaixu.licensing.licence.Licences.OTHER;
import static cn.kaixu.licensing.licence.Licences.TODAY;
import static cn.kaixu.licensing.licence.Licences.evidence;
import static cn.kaixu.licensing.licence.Licences.placed;
import static cn.kaixu.licensing.licence.Licences.tookEffect;
import static cn.kaixu.licensing.licence.Licences.with;

class PlacePaymentEvidenceTest {

    private static final LocalDate LATER = TODAY.plusDays(10);

    private final AggregateTestFixture<Licence> licence = new AggregateTestFixture<>(Licence.class);

    private static PlacePaymentEvidence place(Evidence evidence) {
        return new PlacePaymentEvidence(LICENCE, "demo-firm-a", evidence, LATER);
    }

    @Nested
    class OfALumpSum {

        @Test
        void paidInFullTakesEffectOnTheDayOfPayment() {
            Evidence full = evidence(1, 50_000, TODAY.plusDays(3));
            licence.given(Licences.concluded(LUMP_SUM))
                    .when(place(full))
                    .expectEvents(
                            placed(LUMP_SUM, Side.LICENSEE, full), tookEffect(LUMP_SUM, TODAY.plusDays(3), 50_000));
        }

        @Test
        void neverTakesEffectBeforeTheNotice() {
            Evidence early = evidence(1, 50_000, TODAY.minusDays(3));
            licence.given(Licences.notified(LUMP_SUM))
                    .when(place(early))
                    .expectEvents(placed(LUMP_SUM, Side.LICENSEE, early), tookEffect(LUMP_SUM, TODAY, 50_000));
        }

        @Test
        void oneYuanShortIsNotEnough() {
            Evidence most = evidence(1, 49_999, TODAY);
            licence.given(Licences.notified(LUMP_SUM))
                    .when(place(most))
                    .expectEvents(placed(LUMP_SUM, Side.LICENSEE, most));
        }

        @Test
        void theMissingYuanCompletesIt() {
            Evidence rest = evidence(2, 1, TODAY.plusDays(1));
            licence.given(with(
                            Licences.notified(LUMP_SUM), placed(LUMP_SUM, Side.LICENSEE, evidence(1, 49_999, TODAY))))
                    .when(place(rest))
                    .expectEvents(
                            placed(LUMP_SUM, Side.LICENSEE, rest), tookEffect(LUMP_SUM, TODAY.plusDays(1), 50_000));
        }

        @Test
        void refusesMoreThanIsOutstanding() {
            licence.given(Licences.notified(LUMP_SUM))
                    .when(place(evidence(1, 50_001, TODAY)))
                    .expectException(
                            Refusals.code(LicenceRefusal.PAYMENT_NOT_CREDIBLE, "amount-exceeds-what-is-outstanding"));
        }
    }

    @Nested
    class OfInstalments {

        @Test
        void theFirstOneIsEnough() {
            Evidence first = evidence(1, 20_000, TODAY);
            licence.given(Licences.notified(INSTALMENTS))
                    .when(place(first))
                    .expectEvents(placed(INSTALMENTS, Side.LICENSEE, first), tookEffect(INSTALMENTS, TODAY, 50_000));
        }

        @Test
        void laterOnesChangeNothingMore() {
            Evidence second = evidence(2, 10_000, LATER);
            licence.given(with(
                            with(
                                    Licences.notified(INSTALMENTS),
                                    placed(INSTALMENTS, Side.LICENSEE, evidence(1, 20_000, TODAY))),
                            tookEffect(INSTALMENTS, TODAY, 50_000)))
                    .when(place(second))
                    .expectEvents(placed(INSTALMENTS, Side.LICENSEE, second));
        }
    }

    @Test
    void anEntryFeeIsEnough() {
        Evidence fee = evidence(1, 10_000, TODAY);
        licence.given(Licences.notified(ENTRY_FEE))
                .when(place(fee))
                .expectEvents(placed(ENTRY_FEE, Side.LICENSEE, fee), tookEffect(ENTRY_FEE, TODAY, 10_000));
    }

    @Nested
    class OfAnotherStandard {

        private final Evidence paid = evidence(1, 4_000, TODAY);

        @Test
        void waitsForTheLicensor() {
            licence.given(Licences.notified(OTHER)).when(place(paid)).expectEvents(placed(OTHER, Side.LICENSEE, paid));
        }

        @Test
        void takesEffectWhenTheLicensorConfirms() {
            licence.given(with(Licences.notified(OTHER), placed(OTHER, Side.LICENSEE, paid)))
                    .when(new ConfirmPayment(LICENCE, "whut", paid.id(), LATER))
                    .expectEvents(new PaymentConfirmed(LICENCE, paid.id(), LATER), tookEffect(OTHER, TODAY, 4_000));
        }

        @Test
        void takesEffectWhenTheLicensorPlacesItItself() {
            licence.given(Licences.notified(OTHER))
                    .when(new PlacePaymentEvidence(LICENCE, "whut", paid, LATER))
                    .expectEvents(placed(OTHER, Side.LICENSOR, paid), tookEffect(OTHER, TODAY, 4_000));
        }

        @Test
        void refusesTheLicenseesOwnConfirmation() {
            licence.given(with(Licences.notified(OTHER), placed(OTHER, Side.LICENSEE, paid)))
                    .when(new ConfirmPayment(LICENCE, "demo-firm-a", paid.id(), LATER))
                    .expectException(Refusals.code(LicenceRefusal.NOT_THE_LICENSOR));
        }

        @Test
        void refusesToConfirmWhatIsNotThere() {
            licence.given(Licences.notified(OTHER))
                    .when(new ConfirmPayment(LICENCE, "whut", paid.id(), LATER))
                    .expectException(Refusals.code(LicenceRefusal.EVIDENCE_UNKNOWN));
        }

        @Test
        void aSecondConfirmationAddsNothing() {
            licence.given(with(
                            with(Licences.notified(OTHER), placed(OTHER, Side.LICENSEE, paid)),
                            new PaymentConfirmed(LICENCE, paid.id(), LATER)))
                    .when(new ConfirmPayment(LICENCE, "whut", paid.id(), LATER))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    @Test
    void refusesBeforeTheNotice() {
        licence.given(Licences.intended(LUMP_SUM))
                .when(place(evidence(1, 50_000, TODAY)))
                .expectException(Refusals.code(LicenceRefusal.NOTICE_NOT_GIVEN));
    }

    @Test
    void refusesForAFreeLicence() {
        licence.given(with(Licences.notified(FREE), tookEffect(FREE, TODAY, 0)))
                .when(place(evidence(1, 1, TODAY)))
                .expectException(Refusals.code(LicenceRefusal.NOTHING_TO_PAY));
    }

    @Test
    void refusesNothingAndTheFutureTogether() {
        licence.given(Licences.notified(LUMP_SUM))
                .when(place(evidence(1, 0, LATER.plusDays(1))))
                .expectException(Refusals.code(
                        LicenceRefusal.PAYMENT_NOT_CREDIBLE, "amount-is-not-positive", "payment-lies-in-the-future"));
    }

    @Test
    void refusesTheSameFileForAnotherPayment() {
        licence.given(with(Licences.notified(LUMP_SUM), placed(LUMP_SUM, Side.LICENSEE, evidence(1, 20_000, TODAY))))
                .when(place(evidence(1, 30_000, TODAY)))
                .expectException(Refusals.code(LicenceRefusal.EVIDENCE_ALREADY_USED));
    }

    @Test
    void aRepeatAddsNothing() {
        licence.given(with(Licences.notified(LUMP_SUM), placed(LUMP_SUM, Side.LICENSEE, evidence(1, 20_000, TODAY))))
                .when(place(evidence(1, 20_000, TODAY)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
