package cn.kaixu.listing.revocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.declaration.Declarations;
import cn.kaixu.listing.revocation.event.HearingOpened;
import cn.kaixu.listing.revocation.event.ObjectionStated;
import cn.kaixu.listing.revocation.event.RevocationDropped;
import cn.kaixu.listing.revocation.event.RevocationProposed;
import cn.kaixu.listing.revocation.event.RevocationUpheld;
import cn.kaixu.listing.revocation.value.Grounds;
import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.listing.revocation.value.RevocationId;
import cn.kaixu.platform.problem.RefusalCode;
import cn.kaixu.platform.problem.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RevocationTest {

    static final RevocationId ID = RevocationId.of(Declarations.PATENT);
    static final Grounds GROUNDS = new Grounds("试点通知附件4注意事项三", Declarations.REASONS, "鄂知运查〔2022〕7号");
    static final Officer REVIEWER = new Officer("u-1", "reviewer", "reviewer");
    static final Officer AGENT = new Officer("u-2", "agent", "agency-officer");
    static final Instant NOON = Instant.parse("2022-08-10T04:00:00Z");
    static final LocalDate LAST = LocalDate.of(2022, 8, 25);
    static final RevocationProposed PROPOSED =
            new RevocationProposed(ID, 1, Declarations.ID, 1, GROUNDS, REVIEWER, NOON);
    static final HearingOpened HEARING = new HearingOpened(ID, 1, AGENT, "属实", LAST, NOON);
    static final ObjectionStated OBJECTED = new ObjectionStated(ID, 1, "whut", "许可已于去年终止", NOON);
    static final RevocationDropped DROPPED = new RevocationDropped(ID, 1, AGENT, "理由不成立", NOON);
    static final RevocationUpheld UPHELD =
            new RevocationUpheld(ID, 1, Declarations.ID, 1, GROUNDS, null, "", LAST.plusDays(1));

    private final AggregateTestFixture<Revocation> revocation = new AggregateTestFixture<>(Revocation.class);

    @Nested
    class Proposing {

        @Test
        void namesBasisReasonsAndEvidence() {
            revocation.givenNoPriorActivity().when(propose(GROUNDS)).expectEvents(PROPOSED);
            given(PROPOSED).when(propose(GROUNDS)).expectNoEvents();
            for (Grounds incomplete : List.of(
                    new Grounds(" ", Declarations.REASONS, "7号"),
                    new Grounds("附件4", List.of(), "7号"),
                    new Grounds("附件4", Declarations.REASONS, ""))) {
                refused(
                        revocation.givenNoPriorActivity().when(propose(incomplete)),
                        RevocationRefusal.REVOCATION_GROUNDS_MISSING);
            }
        }

        @Test
        void goesOnOneAtATime() {
            Grounds other = new Grounds("附件4", Declarations.REASONS, "8号");
            refused(given(PROPOSED).when(propose(other)), RevocationRefusal.REVOCATION_IS_OPEN);
            given(PROPOSED, DROPPED)
                    .when(propose(GROUNDS))
                    .expectEvents(new RevocationProposed(ID, 2, Declarations.ID, 1, GROUNDS, REVIEWER, NOON));
        }
    }

    @Nested
    class Hearing {

        @Test
        void opensOnTheWordOfASecondPerson() {
            given(PROPOSED).when(confirm(AGENT)).expectEvents(HEARING);
            given(PROPOSED, HEARING).when(confirm(AGENT)).expectNoEvents();
            Officer both = new Officer("u-1", "reviewer", "agency-officer");
            refused(given(PROPOSED).when(confirm(both)), RevocationRefusal.REVOCATION_NEEDS_SECOND_PERSON);
        }

        @Test
        void hearsThePatenteeUntilTheEndOfTheLastDay() {
            given(PROPOSED, HEARING)
                    .when(object("许可已于去年终止", "2022-08-25T15:59:59Z"))
                    .expectEvents(
                            new ObjectionStated(ID, 1, "whut", "许可已于去年终止", Instant.parse("2022-08-25T15:59:59Z")));
            refused(
                    given(PROPOSED, HEARING).when(object("许可已于去年终止", "2022-08-25T16:00:00Z")),
                    RevocationRefusal.HEARING_IS_OVER);
            refused(
                    given(PROPOSED, HEARING).when(object(" ", "2022-08-11T00:00:00Z")),
                    RevocationRefusal.OBJECTION_MISSING);
            refused(
                    given(PROPOSED).when(object("不属实", "2022-08-11T00:00:00Z")),
                    RevocationRefusal.REVOCATION_HAS_MOVED_ON);
        }
    }

    @Nested
    class Deciding {

        @Test
        void takesEffectByItselfTheDayAfterAnUnopposedHearing() {
            given(PROPOSED, HEARING).when(uphold(null, "", LAST.plusDays(1))).expectEvents(UPHELD);
            refused(given(PROPOSED, HEARING).when(uphold(null, "", LAST)), RevocationRefusal.HEARING_IS_OPEN);
            given(PROPOSED, HEARING, OBJECTED)
                    .when(uphold(null, "", LAST.plusDays(1)))
                    .expectNoEvents();
            given(PROPOSED, HEARING, UPHELD)
                    .when(uphold(null, "", LAST.plusDays(1)))
                    .expectNoEvents();
        }

        @Test
        void answersAnObjectionByAnotherPersonThanProposed() {
            LocalDate after = LAST.plusDays(3);
            given(PROPOSED, HEARING, OBJECTED)
                    .when(uphold(AGENT, "备案仍在有效期内", after))
                    .expectEvents(new RevocationUpheld(ID, 1, Declarations.ID, 1, GROUNDS, AGENT, "备案仍在有效期内", after));
            refused(
                    given(PROPOSED, HEARING, OBJECTED).when(uphold(AGENT, " ", after)),
                    RevocationRefusal.REVOCATION_REASON_MISSING);
            refused(
                    given(PROPOSED, HEARING, OBJECTED).when(uphold(REVIEWER, "备案仍在有效期内", after)),
                    RevocationRefusal.REVOCATION_NEEDS_SECOND_PERSON);
            refused(given(PROPOSED).when(uphold(AGENT, "属实", after)), RevocationRefusal.REVOCATION_HAS_MOVED_ON);
        }

        @Test
        void isDroppedForAReason() {
            DropRevocation drop = new DropRevocation(ID, 1, AGENT, " 理由不成立 ", NOON);
            given(PROPOSED, HEARING, OBJECTED).when(drop).expectEvents(DROPPED);
            refused(given(PROPOSED, DROPPED).when(drop), RevocationRefusal.REVOCATION_HAS_MOVED_ON);
            refused(
                    given(PROPOSED).when(new DropRevocation(ID, 1, AGENT, "", NOON)),
                    RevocationRefusal.REVOCATION_REASON_MISSING);
            given(PROPOSED, DROPPED)
                    .when(new DropRevocation(ID, 1, null, "专利权人已撤回声明", NOON))
                    .expectNoEvents();
        }
    }

    private TestExecutor<Revocation> given(Object... events) {
        return revocation.given(events);
    }

    private static ProposeRevocation propose(Grounds grounds) {
        return new ProposeRevocation(ID, Declarations.ID, 1, grounds, REVIEWER, NOON);
    }

    private static OpenHearing confirm(Officer officer) {
        return new OpenHearing(ID, 1, officer, "属实", LAST, NOON);
    }

    private static StateObjection object(String statement, String at) {
        return new StateObjection(ID, 1, "whut", statement, Instant.parse(at));
    }

    private static UpholdRevocation uphold(@Nullable Officer officer, String comment, LocalDate today) {
        return new UpholdRevocation(ID, 1, officer, comment, today);
    }

    private static void refused(ResultValidator<Revocation> result, RefusalCode code) {
        result.expectException(new FeatureMatcher<Refused, RefusalCode>(Matchers.is(code), "a refusal", "code") {
                    @Override
                    protected RefusalCode featureValueOf(Refused refused) {
                        return refused.code();
                    }
                })
                .expectNoEvents();
    }
}
