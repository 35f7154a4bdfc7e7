package cn.kaixu.listing.declaration;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.declaration.event.DeclarationReturned;
import cn.kaixu.listing.declaration.event.DeclarationSubmitted;
import cn.kaixu.listing.declaration.event.DeclarationWithdrawn;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import cn.kaixu.listing.declaration.value.Submission;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static cn.kaixu.listing.declaration.DeclarationFixture.expectRefusal;
import static cn.kaixu.listing.declaration.Declarations.ID;
import static cn.kaixu.listing.declaration.Declarations.REASONS;
import static cn.kaixu.listing.declaration.Declarations.REVIEWED;
import static cn.kaixu.listing.declaration.Declarations.submission;
import static cn.kaixu.listing.declaration.Declarations.submit;

class SubmitDeclarationTest {

    private final AggregateTestFixture<Declaration> declaration = DeclarationFixture.create();
    private final Submission other = submission(Declarations.form(new RoyaltyTerms.FreeOfCharge()));

    @Nested
    class ForANewPatent {

        @Test
        void opensTheFirstRound() {
            declaration
                    .givenNoPriorActivity()
                    .when(submit(submission()))
                    .expectResultMessagePayload(ID)
                    .expectEvents(new DeclarationSubmitted(ID, 1, submission(), List.of()));
        }

        @Test
        void refusesAFormThatBreaksARule() {
            DeclarationForm form = Declarations.form();
            DeclarationForm ended = new DeclarationForm(
                    form.patent(),
                    form.patentees(),
                    form.royalty(),
                    LocalDate.of(2036, 7, 10),
                    form.scope(),
                    form.statements(),
                    null);

            expectRefusal(
                    declaration.givenNoPriorActivity().when(submit(submission(ended))),
                    DeclarationRefusal.DECLARATION_NOT_ACCEPTABLE);
        }
    }

    @Nested
    class WhileUnderReview {

        @Test
        void answersARepeatAlikeWithoutNews() {
            declaration
                    .given(Declarations.submitted())
                    .when(submit(submission()))
                    .expectResultMessagePayload(ID)
                    .expectNoEvents();
        }

        @Test
        void refusesOtherContent() {
            expectRefusal(
                    declaration.given(Declarations.submitted()).when(submit(other)),
                    DeclarationRefusal.LIVE_DECLARATION_EXISTS);
        }
    }

    @Nested
    class OnceAnnounced {

        @Test
        void refusesOtherContent() {
            expectRefusal(
                    declaration.given(Declarations.announced()).when(submit(other)),
                    DeclarationRefusal.LIVE_DECLARATION_EXISTS);
        }
    }

    @Nested
    class AfterTheRoundEnded {

        @Test
        void opensTheNextRoundAfterAReturn() {
            declaration
                    .given(Declarations.returned())
                    .when(submit(other))
                    .expectEvents(new DeclarationSubmitted(ID, 2, other, List.of()));
        }

        @Test
        void opensTheNextRoundAfterARefusal() {
            declaration
                    .given(Declarations.refused())
                    .when(submit(submission()))
                    .expectEvents(new DeclarationSubmitted(ID, 2, submission(), List.of()));
        }

        @Test
        void opensTheNextRoundAfterAWithdrawal() {
            declaration
                    .given(Declarations.withdrawn())
                    .when(submit(submission()))
                    .expectEvents(new DeclarationSubmitted(ID, 2, submission(), List.of()));
        }

        @Test
        void takesARowOfABatchOnlyOnce() {
            Submission row = Declarations.fromBatch();
            declaration
                    .given(new DeclarationSubmitted(ID, 1, row, List.of()), new DeclarationReturned(ID, 1, REASONS))
                    .when(submit(row))
                    .expectResultMessagePayload(ID)
                    .expectNoEvents();
        }

        @Test
        void forgetsARowOnceAnotherRoundCameInBetween() {
            Submission row = Declarations.fromBatch();
            declaration
                    .given(
                            new DeclarationSubmitted(ID, 1, row, List.of()),
                            new DeclarationReturned(ID, 1, REASONS),
                            new DeclarationSubmitted(ID, 2, other, List.of()),
                            new DeclarationWithdrawn(ID, 2, "拟转让", REVIEWED, null))
                    .when(submit(row))
                    .expectEvents(new DeclarationSubmitted(ID, 3, row, List.of()));
        }
    }
}
