package cn.kaixu.review.watch;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.watch.event.ImpairmentCured;
import cn.kaixu.review.watch.event.ImpairmentFound;
import cn.kaixu.review.watch.event.WatchEnded;
import cn.kaixu.review.watch.event.WatchOpened;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static cn.kaixu.review.validity.Reviews.MATTER;
import static cn.kaixu.review.watch.Watches.FEE;
import static cn.kaixu.review.watch.Watches.LATER;
import static cn.kaixu.review.watch.Watches.NEXT;
import static cn.kaixu.review.watch.Watches.OPENED;
import static cn.kaixu.review.watch.Watches.WATCH;
import static cn.kaixu.review.watch.Watches.check;
import static cn.kaixu.review.watch.Watches.fee;
import static cn.kaixu.review.watch.Watches.verified;
import static cn.kaixu.review.watch.Watches.verify;

class WatchTest {

    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 11, 22);
    private static final Duration DAY = Duration.ofDays(1);

    private final AggregateTestFixture<Watch> watch = new AggregateTestFixture<>(Watch.class);

    @Nested
    class WhenTheDeclarationIsAnnounced {

        @Test
        void opensOnce() {
            OpenWatch open = new OpenWatch(MATTER, ANNOUNCED, OPENED);
            watch.givenNoPriorActivity().when(open).expectEvents(new WatchOpened(MATTER, ANNOUNCED, OPENED));
            watch.given(Watches.opened()).when(open).expectNoEvents();
        }
    }

    @Nested
    class WhileNothingHinders {

        @Test
        void putsTheOutcomeOnFile() {
            watch.given(Watches.opened())
                    .when(verify(LATER, fee(CheckOutcome.PASS)))
                    .expectEvents(verified(LATER, fee(CheckOutcome.PASS)));
        }

        @Test
        void takesTheSameOutcomeAsNewsOnlyADayLater() {
            watch.given(Watches.clear())
                    .when(verify(LATER.plus(DAY).minusNanos(1), fee(CheckOutcome.PASS)))
                    .expectNoEvents();
            watch.given(Watches.clear())
                    .when(verify(LATER.plus(DAY), fee(CheckOutcome.PASS)))
                    .expectEvents(verified(LATER.plus(DAY), fee(CheckOutcome.PASS)));
        }

        @Test
        void ignoresARunThatWasOvertaken() {
            watch.given(Watches.clear())
                    .when(verify(OPENED, fee(CheckOutcome.FAIL)))
                    .expectNoEvents();
        }

        @Test
        void findsAnImpairment() {
            watch.given(Watches.clear())
                    .when(verify(NEXT, fee(CheckOutcome.FAIL)))
                    .expectEvents(
                            verified(NEXT, fee(CheckOutcome.FAIL)),
                            new ImpairmentFound(MATTER, NEXT, fee(CheckOutcome.FAIL)));
        }

        @Test
        void doesNotTakeAnUnknownForAnImpairment() {
            watch.given(Watches.clear())
                    .when(verify(NEXT, fee(CheckOutcome.UNKNOWN)))
                    .expectEvents(verified(NEXT, fee(CheckOutcome.UNKNOWN)));
        }

        @Test
        void leavesAFailureThatDoesNotHinderToAPerson() {
            List<Check> owners = List.of(check("owners-match-register", CheckOutcome.FAIL));
            watch.given(Watches.clear()).when(verify(NEXT, owners)).expectEvents(verified(NEXT, owners));
        }
    }

    @Nested
    class WhileImpaired {

        @Test
        void isCuredByAPass() {
            watch.given(Watches.impaired())
                    .when(verify(NEXT, fee(CheckOutcome.PASS)))
                    .expectEvents(verified(NEXT, fee(CheckOutcome.PASS)), new ImpairmentCured(MATTER, NEXT));
        }

        @Test
        void isNotCuredByAnUnknown() {
            watch.given(Watches.impaired())
                    .when(verify(NEXT, fee(CheckOutcome.UNKNOWN)))
                    .expectEvents(verified(NEXT, fee(CheckOutcome.UNKNOWN)));
        }

        @Test
        void saysTheNewGroundsToo() {
            List<Check> both =
                    List.of(check(FEE, CheckOutcome.FAIL), check("patent-is-not-pledged", CheckOutcome.FAIL));
            watch.given(Watches.impaired())
                    .when(verify(NEXT, both))
                    .expectEvents(verified(NEXT, both), new ImpairmentFound(MATTER, NEXT, both));
        }

        @Test
        void takesNewerEvidenceOfTheSameAsNoNews() {
            List<Check> newer = List.of(new Check(FEE, "年费", CheckOutcome.FAIL, "截至 2026-12-01", "第八十六条"));
            watch.given(Watches.impaired()).when(verify(NEXT, newer)).expectEvents(verified(NEXT, newer));
        }
    }

    @Nested
    class OnceEnded {

        @Test
        void isNotVerifiedAnyMore() {
            watch.given(Watches.ended())
                    .when(verify(NEXT, fee(CheckOutcome.FAIL)))
                    .expectNoEvents();
        }

        @Test
        void endsOnce() {
            EndWatch end = new EndWatch(WATCH, "拟转让");
            watch.given(Watches.clear()).when(end).expectEvents(new WatchEnded(MATTER, "拟转让"));
            watch.given(Watches.ended()).when(end).expectNoEvents();
        }
    }
}
