package cn.kaixu.review.validity;

import java.util.List;
import java.util.Set;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.review.validity.event.ReviewDecided;
import cn.kaixu.review.validity.event.ReviewPassed;
import cn.kaixu.review.validity.event.ReviewRefused;
import cn.kaixu.review.validity.event.ReviewReturned;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.Reason;
import cn.kaixu.review.validity.value.Stage;
import cn.kaixu.review.validity.value.Verdict;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static cn.kaixu.review.validity.ReviewFixture.refusal;
import static cn.kaixu.review.validity.Reviews.AGENCY;
import static cn.kaixu.review.validity.Reviews.LATER;
import static cn.kaixu.review.validity.Reviews.MATTER;
import static cn.kaixu.review.validity.Reviews.NOON;
import static cn.kaixu.review.validity.Reviews.REASONS;
import static cn.kaixu.review.validity.Reviews.REVIEW;
import static cn.kaixu.review.validity.Reviews.REVIEWER;
import static cn.kaixu.review.validity.Reviews.approve;
import static cn.kaixu.review.validity.Reviews.decided;
import static cn.kaixu.review.validity.Reviews.turnDown;

class DecideReviewTest {

    private final AggregateTestFixture<ValidityReview> review = ReviewFixture.create();

    @Nested
    class BeforeTheChecksAreDone {

        @Test
        void acceptsNoDecision() {
            review.given(Reviews.opened())
                    .when(approve(REVIEWER))
                    .expectNoEvents()
                    .expectException(refusal(ReviewRefusal.CHECKS_PENDING));
        }
    }

    @Nested
    class AtTheFirstStage {

        @Test
        void recordsTheApprovalAndWaitsForTheSecond() {
            review.given(Reviews.checked(CheckOutcome.PASS))
                    .when(approve(REVIEWER))
                    .expectEvents(decided(Stage.FIRST, Verdict.APPROVED, REVIEWER, List.of()));
        }

        @Test
        void endsTheReviewWithAReturn() {
            review.given(Reviews.checked(CheckOutcome.FAIL))
                    .when(turnDown(Verdict.RETURNED, REVIEWER))
                    .expectEvents(
                            decided(Stage.FIRST, Verdict.RETURNED, REVIEWER, REASONS),
                            new ReviewReturned(MATTER, REASONS));
        }

        @Test
        void endsTheReviewWithARefusal() {
            review.given(Reviews.checked(CheckOutcome.UNKNOWN))
                    .when(turnDown(Verdict.REFUSED, REVIEWER))
                    .expectEvents(
                            decided(Stage.FIRST, Verdict.REFUSED, REVIEWER, REASONS),
                            new ReviewRefused(MATTER, REASONS));
        }

        @Test
        void isForReviewersOnly() {
            review.given(Reviews.checked(CheckOutcome.PASS))
                    .when(approve(AGENCY))
                    .expectNoEvents()
                    .expectException(refusal(ReviewRefusal.REVIEWER_NEEDED));
        }

        @Test
        void doesNotApproveAFailedCheckWhateverTheComment() {
            review.given(Reviews.checked(CheckOutcome.FAIL))
                    .when(new DecideReview(REVIEW, REVIEWER, Verdict.APPROVED, List.of(), "已核对", NOON, LATER))
                    .expectNoEvents()
                    .expectException(refusal(ReviewRefusal.CHECK_FAILED));
        }

        @Test
        void doesNotApproveAnUnknownCheckWithoutComment() {
            review.given(Reviews.checked(CheckOutcome.UNKNOWN))
                    .when(new DecideReview(REVIEW, REVIEWER, Verdict.APPROVED, List.of(), "  ", NOON, LATER))
                    .expectNoEvents()
                    .expectException(refusal(ReviewRefusal.COMMENT_MISSING));
        }

        @Test
        void approvesAnUnknownCheckWithComment() {
            review.given(Reviews.checked(CheckOutcome.UNKNOWN))
                    .when(new DecideReview(REVIEW, REVIEWER, Verdict.APPROVED, List.of(), " 已查缴费收据 ", NOON, LATER))
                    .expectEvents(new ReviewDecided(
                            MATTER,
                            Stage.FIRST,
                            Verdict.APPROVED,
                            REVIEWER.at(Stage.FIRST),
                            List.of(),
                            "已查缴费收据",
                            LATER,
                            NOON));
        }

        @Test
        void returnsOnlyWithAReason() {
            review.given(Reviews.checked(CheckOutcome.PASS))
                    .when(new DecideReview(REVIEW, REVIEWER, Verdict.RETURNED, List.of(), "", NOON, LATER))
                    .expectException(refusal(ReviewRefusal.REASON_MISSING));
        }

        @Test
        void takesNoReasonWithoutText() {
            review.given(Reviews.checked(CheckOutcome.PASS))
                    .when(new DecideReview(
                            REVIEW, REVIEWER, Verdict.REFUSED, List.of(new Reason("royalty", " ")), "", NOON, LATER))
                    .expectException(refusal(ReviewRefusal.REASON_MISSING));
        }
    }

    @Nested
    class WithChecksOnScreen {

        private final RecordChecks newer = new RecordChecks(
                REVIEW, "pilot-2026.1", LATER, null, List.of(Reviews.check(CheckOutcome.UNKNOWN)), null);

        @Test
        void isRefusedWhenAnotherResultCameBetween() {
            for (Verdict verdict : Verdict.values()) {
                ReviewFixture.create()
                        .given(Reviews.checked(CheckOutcome.PASS))
                        .andGivenCommands(newer)
                        .when(new DecideReview(REVIEW, REVIEWER, verdict, REASONS, "已核对", NOON, LATER))
                        .expectNoEvents()
                        .expectException(refusal(ReviewRefusal.CHECKS_CHANGED));
            }
        }

        @Test
        void countsWhenTheChecksRanAgainWithTheSameResult() {
            review.given(Reviews.checked(CheckOutcome.PASS))
                    .andGivenCommands(new RecordChecks(
                            REVIEW, "pilot-2026.1", LATER, null, List.of(Reviews.check(CheckOutcome.PASS)), null))
                    .when(approve(REVIEWER))
                    .expectEvents(decided(Stage.FIRST, Verdict.APPROVED, REVIEWER, List.of()));
        }
    }

    @Nested
    class AtTheSecondStage {

        @Test
        void passesTheReview() {
            review.given(Reviews.approvedOnce())
                    .when(approve(AGENCY))
                    .expectEvents(decided(Stage.SECOND, Verdict.APPROVED, AGENCY, List.of()), new ReviewPassed(MATTER));
        }

        @Test
        void canStillReturnTheDeclaration() {
            review.given(Reviews.approvedOnce())
                    .when(turnDown(Verdict.RETURNED, AGENCY))
                    .expectEvents(
                            decided(Stage.SECOND, Verdict.RETURNED, AGENCY, REASONS),
                            new ReviewReturned(MATTER, REASONS));
        }

        @Test
        void isForTheAgencyOnly() {
            review.given(Reviews.approvedOnce())
                    .when(approve(new Decider("sub-c", "reviewer-b", Set.of(Roles.REVIEWER))))
                    .expectNoEvents()
                    .expectException(refusal(ReviewRefusal.AGENCY_OFFICER_NEEDED));
        }

        @Test
        void isForAnotherPersonEvenIfTheFirstHoldsBothRoles() {
            Decider both = new Decider(REVIEWER.subject(), "reviewer-a", Set.of(Roles.REVIEWER, Roles.AGENCY_OFFICER));
            review.given(Reviews.approvedOnce())
                    .when(new DecideReview(REVIEW, both, Verdict.APPROVED, List.of(), "复核无误", NOON, LATER))
                    .expectNoEvents()
                    .expectException(refusal(ReviewRefusal.SECOND_PERSON_NEEDED));
        }
    }

    @Nested
    class SentAgain {

        @Test
        void addsNothingWhileTheSecondStageIsAwaited() {
            review.given(Reviews.approvedOnce())
                    .when(approve(REVIEWER))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void addsNothingAfterTheEnd() {
            review.given(Reviews.passed())
                    .when(approve(AGENCY))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    @Nested
    class OnceClosed {

        @Test
        void acceptsNoOtherDecision() {
            review.given(Reviews.passed())
                    .when(turnDown(Verdict.REFUSED, AGENCY))
                    .expectNoEvents()
                    .expectException(refusal(ReviewRefusal.REVIEW_CLOSED));
        }

        @Test
        void acceptsNoDecisionAfterAReturn() {
            review.given(Reviews.returned())
                    .when(approve(AGENCY))
                    .expectException(refusal(ReviewRefusal.REVIEW_CLOSED));
        }

        @Test
        void acceptsNoDecisionAfterAWithdrawal() {
            review.given(Reviews.closed())
                    .when(approve(REVIEWER))
                    .expectException(refusal(ReviewRefusal.REVIEW_CLOSED));
        }
    }
}
