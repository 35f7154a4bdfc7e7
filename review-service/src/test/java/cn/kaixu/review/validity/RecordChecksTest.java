package cn.kaixu.review.validity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.review.validity.event.ChecksCompleted;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.Extracts;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
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
                .expectEvents(
                        new ChecksCompleted(MATTER, "pilot-2026.1", NOON, List.of(check(CheckOutcome.UNKNOWN)), null));
    }

    @Test
    void recordsANewOutcomeAfterTheRegisterChanged() {
        review.given(Reviews.approvedOnce())
                .when(outcome(CheckOutcome.FAIL, LATER))
                .expectEvents(
                        new ChecksCompleted(MATTER, "pilot-2026.1", LATER, List.of(check(CheckOutcome.FAIL)), null));
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

    @Test
    void keepsWhatTheRegistersSaid() {
        Extracts paidLonger = Reviews.extracts(LocalDate.of(2028, 7, 8));
        review.given(Reviews.checkedWith(Reviews.extracts(LocalDate.of(2027, 7, 8))))
                .when(outcome(CheckOutcome.PASS, LATER, paidLonger))
                .expectEvents(new ChecksCompleted(
                        MATTER, "pilot-2026.1", LATER, List.of(check(CheckOutcome.PASS)), paidLonger));
    }

    @Test
    void doesNotCallTheSameExtractsNews() {
        Extracts same = Reviews.extracts(LocalDate.of(2027, 7, 8));
        review.given(Reviews.checkedWith(same))
                .when(outcome(CheckOutcome.PASS, LATER, same))
                .expectNoEvents();
    }

    private static RecordChecks outcome(CheckOutcome outcome, Instant at) {
        return outcome(outcome, at, null);
    }

    private static RecordChecks outcome(CheckOutcome outcome, Instant at, @Nullable Extracts extracts) {
        return new RecordChecks(REVIEW, "pilot-2026.1", at, null, List.of(check(outcome)), extracts);
    }
}
