package cn.kaixu.listing.declaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import cn.kaixu.listing.declaration.RecordReviewOutcome.Outcome;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.event.DeclarationEvent;
import cn.kaixu.listing.declaration.event.DeclarationSubmitted;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.kaixu.listing.declaration.Declarations.ID;
import static cn.kaixu.listing.declaration.Declarations.REASONS;
import static cn.kaixu.listing.declaration.Declarations.REVIEWED;
import static cn.kaixu.listing.declaration.Declarations.submission;
import static cn.kaixu.listing.declaration.Declarations.submit;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever commands are accepted in whatever order: the history folds, a repeat adds nothing, rounds count up by one. */
class AcceptedHistoryTest {

    private static final int COMMANDS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void foldsAndTakesRepeatsAsNoNews(long seed) {
        Random random = new Random(seed);
        List<DeclarationEvent> history = new ArrayList<>();
        for (int step = 0; step < COMMANDS; step++) {
            DeclarationCommand command = any(random, history);
            List<DeclarationEvent> news = newsOf(command, history);
            history.addAll(news);
            if (!news.isEmpty()) {
                assertThat(newsOf(command, history)).as("repeat of %s", command).isEmpty();
            }
        }

        List<Integer> rounds = history.stream()
                .filter(DeclarationSubmitted.class::isInstance)
                .map(DeclarationEvent::round)
                .toList();
        assertThat(rounds).hasSizeGreaterThan(1);
        for (int at = 0; at < rounds.size(); at++) {
            assertThat(rounds.get(at)).isEqualTo(at + 1);
        }
    }

    private static DeclarationCommand any(Random random, List<DeclarationEvent> history) {
        int round = history.isEmpty() ? 1 : history.getLast().round() - random.nextInt(2);
        return switch (random.nextInt(15)) {
            case 0 -> submit(submission());
            case 1 -> submit(submission(Declarations.form(new RoyaltyTerms.FreeOfCharge())));
            case 2 -> new AnnounceDeclaration(ID, round, REVIEWED);
            case 3 -> new RecordReviewOutcome(ID, round, Outcome.RETURNED, REASONS);
            case 4 -> new RecordReviewOutcome(ID, round, Outcome.REFUSED, REASONS);
            case 5 -> new SuspendDeclaration(ID, round, Declarations.ARREARS, Declarations.NOON);
            case 6 -> new SuspendDeclaration(ID, round, REASONS, Declarations.NOON);
            case 7 -> new ReinstateDeclaration(ID, round, Declarations.NOON);
            case 8 ->
                new AmendTerms(
                        ID,
                        RoyaltyDraft.of(new RoyaltyTerms.FreeOfCharge()),
                        null,
                        OwnersAgreement.onPaper(true, null),
                        REVIEWED);
            case 9 ->
                new AmendTerms(ID, null, LocalDate.of(2030, 12, 31), OwnersAgreement.onPaper(true, null), REVIEWED);
            case 10 -> new ExpireDeclaration(ID, LocalDate.of(2028, 1, 1));
            case 11 -> new RevokeDeclaration(ID, round, "通知附件4注意事项三", REASONS, REVIEWED);
            case 12 -> new RecordPapers(ID, "whut", List.of(Declarations.licence()));
            case 13 -> new RecordPapers(ID, "whut", List.of());
            default -> new WithdrawDeclaration(ID, "拟转让", OwnersAgreement.onPaper(true, null), REVIEWED);
        };
    }

    /** What a command adds to a history: nothing when it is refused. */
    private static List<DeclarationEvent> newsOf(DeclarationCommand command, List<DeclarationEvent> history) {
        if (history.isEmpty() && !(command instanceof SubmitDeclaration)) {
            return List.of();
        }
        AggregateTestFixture<Declaration> fixture = DeclarationFixture.create();
        TestExecutor<Declaration> given =
                history.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(List.copyOf(history));
        List<DeclarationEvent> news = new ArrayList<>();
        given.when(command).expectEventsMatching(new TypeSafeMatcher<List<? super EventMessage<?>>>() {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> published) {
                published.forEach(message -> news.add((DeclarationEvent) ((EventMessage<?>) message).getPayload()));
                return true;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("any events");
            }
        });
        return news;
    }
}
