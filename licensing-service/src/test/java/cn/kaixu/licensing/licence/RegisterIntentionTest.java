package cn.kaixu.licensing.licence;

import java.time.LocalDate;

import cn.kaixu.licensing.licence.event.LicenceIntended;
import cn.kaixu.licensing.licence.value.Intention;
import cn.kaixu.licensing.licence.value.Period;
import cn.kaixu.licensing.licence.value.Standing;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static cn.kaixu.licensing.licence.Licences.FREE;
import static cn.kaixu.licensing.licence.Licences.LICENCE;
import static cn.kaixu.licensing.licence.Licences.LICENSEE;
import static cn.kaixu.licensing.licence.Licences.LICENSOR;
import static cn.kaixu.licensing.licence.Licences.OFFERED_UNTIL;
import static cn.kaixu.licensing.licence.Licences.TODAY;
import static cn.kaixu.licensing.licence.Licences.intention;
import static cn.kaixu.licensing.licence.Licences.offer;

class RegisterIntentionTest {

    private final AggregateTestFixture<Licence> licence = new AggregateTestFixture<>(Licence.class);

    private static RegisterIntention register(Standing standing, Intention intention) {
        return new RegisterIntention(LICENCE, offer(FREE), standing, intention, TODAY);
    }

    private static Intention between(LocalDate from, LocalDate to) {
        return new Intention(LICENSEE, "试产", new Period(from, to), null);
    }

    @Nested
    class OnAnOpenOffer {

        @Test
        void freezesTheTermsOfTheOffer() {
            licence.givenNoPriorActivity()
                    .when(register(Standing.OPEN, intention()))
                    .expectEvents(new LicenceIntended(LICENCE, offer(FREE), intention()));
        }

        @Test
        void takesTheLastDayOffered() {
            Intention last = between(TODAY, OFFERED_UNTIL);
            licence.givenNoPriorActivity()
                    .when(register(Standing.OPEN, last))
                    .expectEvents(new LicenceIntended(LICENCE, offer(FREE), last));
        }

        @Test
        void refusesTheDayAfter() {
            licence.givenNoPriorActivity()
                    .when(register(Standing.OPEN, between(TODAY, OFFERED_UNTIL.plusDays(1))))
                    .expectException(Refusals.code(LicenceRefusal.PERIOD_NOT_OFFERED, "licence-ends-after-the-offer"));
        }

        @Test
        void refusesABeginningYesterday() {
            licence.givenNoPriorActivity()
                    .when(register(Standing.OPEN, between(TODAY.minusDays(1), OFFERED_UNTIL)))
                    .expectException(Refusals.code(LicenceRefusal.PERIOD_NOT_OFFERED, "licence-begins-in-the-past"));
        }

        @Test
        void refusesAnEndBeforeTheBeginning() {
            licence.givenNoPriorActivity()
                    .when(register(Standing.OPEN, between(TODAY.plusDays(2), TODAY.plusDays(1))))
                    .expectException(Refusals.code(LicenceRefusal.PERIOD_NOT_OFFERED, "licence-ends-before-it-begins"));
        }

        @Test
        void refusesTheLicensorItself() {
            licence.givenNoPriorActivity()
                    .when(register(
                            Standing.OPEN,
                            new Intention(LICENSOR, "自用", intention().period(), null)))
                    .expectException(Refusals.code(LicenceRefusal.OWN_PATENT));
        }
    }

    @Test
    void refusesOnceTheOfferIsWithdrawn() {
        licence.givenNoPriorActivity()
                .when(register(Standing.CLOSED, intention()))
                .expectException(Refusals.code(LicenceRefusal.OFFER_WITHDRAWN));
    }

    @Test
    void refusesWhileTheOfferIsSuspended() {
        licence.givenNoPriorActivity()
                .when(register(Standing.SUSPENDED, intention()))
                .expectException(Refusals.code(LicenceRefusal.OFFER_SUSPENDED));
    }

    @Test
    void aRepeatAddsNothing() {
        licence.given(Licences.intended(FREE))
                .when(register(Standing.OPEN, intention()))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
