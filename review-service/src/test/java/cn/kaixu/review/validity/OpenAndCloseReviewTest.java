package cn.kaixu.review.validity;

import cn.kaixu.review.validity.event.ReviewClosed;
import cn.kaixu.review.validity.event.ReviewOpened;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import static cn.kaixu.review.validity.Reviews.LATER;
import static cn.kaixu.review.validity.Reviews.MATTER;
import static cn.kaixu.review.validity.Reviews.NOON;
import static cn.kaixu.review.validity.Reviews.REVIEW;
import static cn.kaixu.review.validity.Reviews.dossier;

class OpenAndCloseReviewTest {

    private final AggregateTestFixture<ValidityReview> review = ReviewFixture.create();

    @Test
    void keepsTheDeclarationAsHandedIn() {
        review.givenNoPriorActivity()
                .when(new OpenReview(MATTER, dossier(), NOON))
                .expectEvents(new ReviewOpened(MATTER, dossier(), NOON));
    }

    @Test
    void opensNoSecondReviewOfTheSameRound() {
        review.given(Reviews.passed())
                .when(new OpenReview(MATTER, dossier(), LATER))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void closesWhenTheDeclarationIsWithdrawn() {
        review.given(Reviews.approvedOnce())
                .when(new CloseReview(REVIEW, "权属变更"))
                .expectEvents(new ReviewClosed(MATTER, "权属变更"));
    }

    @Test
    void closesOnlyOnce() {
        review.given(Reviews.closed()).when(new CloseReview(REVIEW, "权属变更")).expectNoEvents();
    }

    @Test
    void leavesTheOutcomeStandingWhenWithdrawnLater() {
        review.given(Reviews.passed()).when(new CloseReview(REVIEW, "权属变更")).expectNoEvents();
    }
}
