package cn.kaixu.review.validity;

import java.util.List;
import java.util.stream.Stream;

import cn.kaixu.review.validity.event.ChecksCompleted;
import cn.kaixu.review.validity.event.PapersChanged;
import cn.kaixu.review.validity.event.ReviewEvent;
import cn.kaixu.review.validity.event.ReviewOpened;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.Paper;
import cn.kaixu.review.validity.value.Papers;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static cn.kaixu.review.validity.Reviews.LATER;
import static cn.kaixu.review.validity.Reviews.MATTER;
import static cn.kaixu.review.validity.Reviews.NOON;
import static cn.kaixu.review.validity.Reviews.REVIEW;

class RecordPapersTest {

    private static final Papers REPORT = Reviews.papers(Paper.EVALUATION_REPORT);

    private final AggregateTestFixture<ValidityReview> review = ReviewFixture.create();

    @Test
    void putsThePapersOnFile() {
        review.given(Reviews.checked(CheckOutcome.FAIL))
                .when(told(REPORT))
                .expectEvents(new PapersChanged(MATTER, REPORT, LATER));
    }

    @Test
    void tellsNoneFromNotKnown() {
        review.given(Reviews.opened())
                .when(told(Reviews.papers()))
                .expectEvents(new PapersChanged(MATTER, Reviews.papers(), LATER));
    }

    @Test
    void doesNotCallPapersNewsThatCameWithTheDeclaration() {
        review.given(new ReviewOpened(MATTER, Reviews.dossier(REPORT), NOON))
                .when(told(REPORT))
                .expectNoEvents();
    }

    @Test
    void doesNotCallTheSamePapersNews() {
        review.given(Reviews.papersChanged()).when(told(REPORT)).expectNoEvents();
    }

    @Test
    void letsTheNextRunBeAboutThem() {
        review.given(Reviews.papersChanged())
                .when(new RecordChecks(
                        REVIEW, "pilot-2026.3", LATER, REPORT, List.of(Reviews.check(CheckOutcome.PASS)), null))
                .expectEvents(new ChecksCompleted(
                        MATTER, "pilot-2026.3", LATER, List.of(Reviews.check(CheckOutcome.PASS)), null));
    }

    static Stream<List<ReviewEvent>> ended() {
        return Stream.of(Reviews.passed(), Reviews.returned(), Reviews.refused(), Reviews.closed());
    }

    @ParameterizedTest
    @MethodSource("ended")
    void leavesEndedCasesAlone(List<ReviewEvent> history) {
        review.given(history).when(told(REPORT)).expectNoEvents();
    }

    private static RecordPapers told(Papers papers) {
        return new RecordPapers(REVIEW, papers, LATER);
    }
}
