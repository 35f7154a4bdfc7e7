package cn.kaixu.listing.declaration;

import java.util.List;

import cn.kaixu.listing.declaration.event.DeclarationReinstated;
import cn.kaixu.listing.declaration.event.DeclarationSuspended;
import cn.kaixu.listing.declaration.event.DeclarationWithdrawn;
import cn.kaixu.listing.declaration.value.Reason;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static cn.kaixu.listing.declaration.DeclarationFixture.expectRefusal;
import static cn.kaixu.listing.declaration.Declarations.ARREARS;
import static cn.kaixu.listing.declaration.Declarations.ID;
import static cn.kaixu.listing.declaration.Declarations.NOON;
import static cn.kaixu.listing.declaration.Declarations.REVIEWED;
import static cn.kaixu.listing.declaration.Declarations.submission;
import static cn.kaixu.listing.declaration.Declarations.submit;

class SuspendDeclarationTest {

    private static final SuspendDeclaration SUSPEND = new SuspendDeclaration(ID, 1, ARREARS, NOON);
    private static final ReinstateDeclaration REINSTATE = new ReinstateDeclaration(ID, 1, NOON);

    private final AggregateTestFixture<Declaration> declaration = DeclarationFixture.create();

    @Nested
    class OnceAnnounced {

        @Test
        void suspendsWithItsReasons() {
            declaration
                    .given(Declarations.announced())
                    .when(SUSPEND)
                    .expectEvents(new DeclarationSuspended(ID, 1, ARREARS, NOON));
        }

        @Test
        void hasNothingToReinstate() {
            declaration.given(Declarations.announced()).when(REINSTATE).expectNoEvents();
        }

        @Test
        void ignoresAnotherRound() {
            declaration
                    .given(Declarations.announced())
                    .when(new SuspendDeclaration(ID, 2, ARREARS, NOON))
                    .expectNoEvents();
        }
    }

    @Nested
    class WhileSuspended {

        @Test
        void takesARepeatAsNoNews() {
            declaration.given(Declarations.suspended()).when(SUSPEND).expectNoEvents();
        }

        @Test
        void keepsTheNewReasons() {
            List<Reason> ended = List.of(new Reason("legalState", "专利权已终止。"));
            declaration
                    .given(Declarations.suspended())
                    .when(new SuspendDeclaration(ID, 1, ended, NOON))
                    .expectEvents(new DeclarationSuspended(ID, 1, ended, NOON));
        }

        @Test
        void isReinstatedAndMayBeSuspendedAgain() {
            declaration
                    .given(Declarations.suspended())
                    .when(REINSTATE)
                    .expectEvents(new DeclarationReinstated(ID, 1, NOON));
            declaration
                    .given(Declarations.suspended())
                    .andGiven(new DeclarationReinstated(ID, 1, NOON))
                    .when(SUSPEND)
                    .expectEvents(new DeclarationSuspended(ID, 1, ARREARS, NOON));
        }

        @Test
        void isStillTheOneLiveDeclarationOfItsPatent() {
            expectRefusal(
                    declaration
                            .given(Declarations.suspended())
                            .when(submit(submission(Declarations.form(new RoyaltyTerms.FreeOfCharge())))),
                    DeclarationRefusal.LIVE_DECLARATION_EXISTS);
        }

        @Test
        void canBeWithdrawn() {
            declaration
                    .given(Declarations.suspended())
                    .when(new WithdrawDeclaration(ID, "拟转让", OwnersAgreement.onPaper(true, null), REVIEWED))
                    .expectEvents(new DeclarationWithdrawn(ID, 1, "拟转让", REVIEWED, null));
        }
    }

    @Nested
    class OnceWithdrawn {

        @Test
        void staysWithdrawn() {
            declaration.given(Declarations.withdrawn()).when(SUSPEND).expectNoEvents();
            declaration.given(Declarations.withdrawn()).when(REINSTATE).expectNoEvents();
        }
    }
}
