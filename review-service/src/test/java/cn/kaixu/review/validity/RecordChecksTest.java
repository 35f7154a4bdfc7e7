package cn.kaixu.review.validity;

import java.time.Instant;
import java.util.List;

import cn.kaixu.review.validity.event.ChecksCompleted;
import cn.kaixu.review.validity.value.CheckOutcome;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import static cn.kaixu.review.validity.Reviews.LATER;
import static cn.kaixu.review.validity.Reviews.MATTER;
import static cn.kaixu.review.validity.Reviews.NOON;
import static cn.kaixu.review.validity.Reviews.REVIEW;
import static cn.kaixu.review.validity.Reviews.check;

class RecordChecksTest {

    private final AggregateTestFixture<ValidityReview> review = ReviewFixture.create();

    @Test
    void putsOutcomesWithTheirEvidenceOnFile() {
        review.given(Reviews.opened())
                .when(outcome(CheckOutcome.UNKNOWN, NOON))
                .expectEvents(new ChecksCompleted(MATTER, "pilot-2026.1", NOON, List.of(check(CheckOutcome.UNKNOWN))));
    }

    @Test
    void recordsANewOutcomeAfterTheRegisterChanged() {
        review.given(Reviews.approvedOnce())
                .when(outcome(CheckOutcome.FAIL, LATER))
                .expectEvents(new ChecksCompleted(MATTER, "pilot-2026.1", LATER, List.of(check(CheckOutcome.FAIL))));
    }

    @Test
    void doesNotCallTheSameOutcomeNews() {
        review.given(Reviews.checked(CheckOutcome.PASS))
                .when(outcome(CheckOutcome.PASS, LATER))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void ignoresARunThatALaterOneOvertook() {
        review.given(Reviews.checked(CheckOutcome.PASS))
                .when(outcome(CheckOutcome.UNKNOWN, NOON.minusSeconds(1)))
                .expectNoEvents();
    }

    @Test
    void ignoresARunAboutPapersThatWereChangedMeanwhile() {
        review.given(Reviews.papersChanged())
                .when(outcome(CheckOutcome.FAIL, LATER))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void leavesEndedCasesAlone() {
        review.given(Reviews.passed()).when(outcome(CheckOutcome.FAIL, LATER)).expectNoEvents();
    }

    private static RecordChecks outcome(CheckOutcome outcome, Instant at) {
        return new RecordChecks(REVIEW, "pilot-2026.1", at, null, List.of(check(outcome)));
    }
}
