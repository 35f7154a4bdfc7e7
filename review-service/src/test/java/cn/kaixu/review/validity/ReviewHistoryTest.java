package cn.kaixu.review.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.Paper;
import cn.kaixu.review.validity.value.Papers;
import cn.kaixu.review.validity.value.Verdict;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static cn.kaixu.review.validity.Reviews.AGENCY;
import static cn.kaixu.review.validity.Reviews.MATTER;
import static cn.kaixu.review.validity.Reviews.NOON;
import static cn.kaixu.review.validity.Reviews.REVIEW;
import static cn.kaixu.review.validity.Reviews.REVIEWER;

/** Whatever is asked in whatever order: history always folds, and the same command twice adds nothing. */
class ReviewHistoryTest {

    static Stream<Long> seeds() {
        return LongStream.range(0, 200).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void foldsAndRepeatsWithoutNews(long seed) {
        Random random = new Random(seed);
        List<Object> accepted = new ArrayList<>(List.of(new OpenReview(MATTER, Reviews.dossier(), NOON)));
        for (int step = 0; step < 12; step++) {
            Object command = choose(random, step);
            if (isAccepted(accepted, command)) {
                accepted.add(command);
                review().givenCommands(accepted)
                        .when(command)
                        .expectSuccessfulHandlerExecution()
                        .expectNoEvents();
            }
        }
    }

    private static boolean isAccepted(List<Object> before, Object command) {
        try {
            review().givenCommands(before).when(command).expectSuccessfulHandlerExecution();
            return true;
        } catch (AssertionError refused) {
            return false;
        }
    }

    private static Object choose(Random random, int step) {
        Decider by = random.nextBoolean() ? REVIEWER : AGENCY;
        Verdict verdict = oneOf(random, Verdict.values());
        CheckOutcome outcome = oneOf(random, CheckOutcome.values());
        Papers papers = random.nextBoolean() ? Reviews.papers(Paper.EVALUATION_REPORT) : null;
        return switch (random.nextInt(5)) {
            case 0 ->
                new RecordChecks(
                        REVIEW, "pilot-2026.1", NOON.plusSeconds(step), papers, List.of(Reviews.check(outcome)), null);
            case 1 -> Reviews.approve(by);
            case 3 -> new RecordPapers(REVIEW, Reviews.papers(Paper.EVALUATION_REPORT), NOON);
            case 2 -> Reviews.turnDown(verdict, by);
            default ->
                random.nextInt(6) == 0
                        ? new CloseReview(REVIEW, "权属变更")
                        : new OpenReview(MATTER, Reviews.dossier(), NOON);
        };
    }

    @SafeVarargs
    private static <T> T oneOf(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static AggregateTestFixture<ValidityReview> review() {
        return ReviewFixture.create();
    }
}
