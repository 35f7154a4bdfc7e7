package cn.kaixu.listing.declaration;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.declaration.RecordReviewOutcome.Outcome;
import cn.kaixu.listing.declaration.event.DeclarationAnnounced;
import cn.kaixu.listing.declaration.event.DeclarationRefused;
import cn.kaixu.listing.declaration.event.DeclarationReturned;
import cn.kaixu.listing.declaration.event.DeclarationSubmitted;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static cn.kaixu.listing.declaration.Declarations.ID;
import static cn.kaixu.listing.declaration.Declarations.REASONS;
import static cn.kaixu.listing.declaration.Declarations.REVIEWED;
import static cn.kaixu.listing.declaration.Declarations.submission;

class ReviewOutcomeTest {

    private final AggregateTestFixture<Declaration> declaration = DeclarationFixture.create();

    @Nested
    class WhileUnderReview {

        @Test
        void announcesWhatPassed() {
            declaration
                    .given(Declarations.submitted())
                    .when(new AnnounceDeclaration(ID, 1, REVIEWED))
                    .expectEvents(new DeclarationAnnounced(ID, 1, submission(), REVIEWED));
        }

        @Test
        void announcesOnTheLastDayOfTheLicence() {
            LocalDate lastDay = submission().form().licenceEnd();
            declaration
                    .given(Declarations.submitted())
                    .when(new AnnounceDeclaration(ID, 1, lastDay))
                    .expectEvents(new DeclarationAnnounced(ID, 1, submission(), lastDay));
        }

        @Test
        void returnsWhatExpiredDuringReview() {
            declaration
                    .given(Declarations.submitted())
                    .when(new AnnounceDeclaration(
                            ID, 1, submission().form().licenceEnd().plusDays(1)))
                    .expectEventsMatching(Matchers.payloadsMatching(Matchers.exactSequenceOf(
                            Matchers.predicate(event -> event instanceof DeclarationReturned returned
                                    && returned.reasons().getFirst().field().equals("licenceEnd")))));
        }

        @Test
        void recordsAReturn() {
            declaration
                    .given(Declarations.submitted())
                    .when(new RecordReviewOutcome(ID, 1, Outcome.RETURNED, REASONS))
                    .expectEvents(new DeclarationReturned(ID, 1, REASONS));
        }

        @Test
        void recordsARefusal() {
            declaration
                    .given(Declarations.submitted())
                    .when(new RecordReviewOutcome(ID, 1, Outcome.REFUSED, List.of()))
                    .expectEvents(new DeclarationRefused(ID, 1, List.of()));
        }
    }

    @Nested
    class ForARoundThatIsOver {

        @Test
        void isIgnoredOnceAnnounced() {
            declaration
                    .given(Declarations.announced())
                    .when(new RecordReviewOutcome(ID, 1, Outcome.REFUSED, REASONS))
                    .expectNoEvents();
        }

        @Test
        void doesNotAnnounceTwice() {
            declaration
                    .given(Declarations.announced())
                    .when(new AnnounceDeclaration(ID, 1, REVIEWED))
                    .expectNoEvents();
        }

        @Test
        void doesNotAnnounceWhatWasWithdrawn() {
            declaration
                    .given(Declarations.withdrawn())
                    .when(new AnnounceDeclaration(ID, 1, REVIEWED))
                    .expectNoEvents();
        }

        @Test
        void isIgnoredInTheNextRound() {
            declaration
                    .given(Declarations.returned())
                    .andGiven(new DeclarationSubmitted(ID, 2, submission(), List.of()))
                    .when(new AnnounceDeclaration(ID, 1, REVIEWED))
                    .expectNoEvents();
        }
    }
}
