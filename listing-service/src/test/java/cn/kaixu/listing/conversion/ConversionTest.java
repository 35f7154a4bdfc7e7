package cn.kaixu.listing.conversion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.listing.conversion.event.ConversionAccepted;
import cn.kaixu.listing.conversion.event.ConversionFiled;
import cn.kaixu.listing.conversion.event.ConversionPrepared;
import cn.kaixu.listing.conversion.event.ConversionRefused;
import cn.kaixu.listing.conversion.event.ConversionUndone;
import cn.kaixu.listing.conversion.value.Condition;
import cn.kaixu.listing.conversion.value.ConversionId;
import cn.kaixu.listing.declaration.Declarations;
import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.platform.problem.RefusalCode;
import cn.kaixu.platform.problem.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

class ConversionTest {

    static final ConversionId ID = ConversionId.of(Declarations.ID);
    static final Officer REVIEWER = new Officer("u-1", "reviewer", "reviewer");
    static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    static final Condition GOOD = Condition.pass("fee-standard-is-lawful", "明确", "细则第八十五条");
    static final Condition OPEN = Condition.unknown("owners-agree-to-convert", "没有签署", "专利法第五十条");
    static final Condition BAD = Condition.fail("patent-is-not-pledged", "质押", "细则第八十六条");
    static final ConversionPrepared PREPARED =
            new ConversionPrepared(ID, Declarations.ID, 1, List.of(GOOD), "", REVIEWER, NOON);
    static final ConversionUndone UNDONE = new ConversionUndone(ID, 1, REVIEWER, NOON);
    static final ConversionFiled FILED = new ConversionFiled(ID, 1, "export-1", "abc", REVIEWER, NOON);
    static final ConversionAccepted ACCEPTED =
            new ConversionAccepted(ID, 1, "OL2026123456", LocalDate.of(2026, 12, 20), REVIEWER, NOON);
    static final ConversionRefused REFUSED = new ConversionRefused(ID, 1, "年费滞纳期", REVIEWER, NOON);

    private final AggregateTestFixture<Conversion> conversion = new AggregateTestFixture<>(Conversion.class);

    @Test
    void isReadyWhereEveryConditionIsMet() {
        conversion.givenNoPriorActivity().when(prepare("", GOOD)).expectEvents(PREPARED);
        given(PREPARED).when(prepare("", GOOD)).expectNoEvents();
        given(PREPARED, UNDONE).when(prepare("", GOOD)).expectEvents(PREPARED);
        given(PREPARED, FILED, REFUSED).when(prepare("", GOOD)).expectEvents(PREPARED);
    }

    @Test
    void isNotReadyWhereOneFailsOrNobodySaysHowTheUnknownWasMadeSureOf() {
        refused(
                conversion.givenNoPriorActivity().when(prepare("已核", GOOD, BAD)),
                ConversionRefusal.CONVERSION_CONDITION_FAILED);
        refused(conversion.givenNoPriorActivity().when(prepare("已核")), ConversionRefusal.CONVERSION_CONDITION_FAILED);
        refused(
                conversion.givenNoPriorActivity().when(prepare(" ", GOOD, OPEN)),
                ConversionRefusal.CONVERSION_COMMENT_MISSING);
        conversion
                .givenNoPriorActivity()
                .when(prepare("书面同意已收存", GOOD, OPEN))
                .expectEvents(
                        new ConversionPrepared(ID, Declarations.ID, 1, List.of(GOOD, OPEN), "书面同意已收存", REVIEWER, NOON));
    }

    @Test
    void canBeUndoneUntilItIsFiled() {
        UndoConversion undo = new UndoConversion(ID, REVIEWER, NOON);
        given(PREPARED).when(undo).expectEvents(UNDONE);
        given(PREPARED, UNDONE).when(undo).expectNoEvents();
        refused(given(PREPARED, FILED).when(undo), ConversionRefusal.CONVERSION_IS_FILED);
    }

    @Test
    void isFiledOnceAndOnlyWhenReady() {
        FileConversion file = new FileConversion(ID, 1, "export-1", "abc", REVIEWER, NOON);
        given(PREPARED).when(file).expectEvents(FILED);
        given(PREPARED, FILED).when(file).expectNoEvents();
        refused(given(PREPARED, UNDONE).when(file), ConversionRefusal.CONVERSION_NOT_READY);
        refused(
                given(PREPARED).when(new FileConversion(ID, 2, "export-1", "abc", REVIEWER, NOON)),
                ConversionRefusal.CONVERSION_NOT_READY);
        refused(given(PREPARED, FILED).when(prepare("", GOOD)), ConversionRefusal.CONVERSION_IS_FILED);
    }

    @Test
    void hasOneOutcome() {
        RecordOutcome accepted = outcome(new RecordOutcome.Accepted("OL2026123456", LocalDate.of(2026, 12, 20)));
        RecordOutcome refused = outcome(new RecordOutcome.Refused("年费滞纳期"));
        given(PREPARED, FILED).when(accepted).expectEvents(ACCEPTED);
        given(PREPARED, FILED).when(refused).expectEvents(REFUSED);
        given(PREPARED, FILED, ACCEPTED).when(accepted).expectNoEvents();
        given(PREPARED, FILED, REFUSED).when(refused).expectNoEvents();
        refused(given(PREPARED, FILED, ACCEPTED).when(refused), ConversionRefusal.CONVERSION_HAS_AN_OUTCOME);
        refused(given(PREPARED).when(accepted), ConversionRefusal.CONVERSION_NOT_FILED);
    }

    private TestExecutor<Conversion> given(Object... events) {
        return conversion.given(events);
    }

    private static PrepareConversion prepare(String comment, Condition... conditions) {
        return new PrepareConversion(ID, Declarations.ID, 1, List.of(conditions), comment, REVIEWER, NOON);
    }

    private static RecordOutcome outcome(RecordOutcome.Decision decision) {
        return new RecordOutcome(ID, decision, REVIEWER, NOON);
    }

    private static void refused(ResultValidator<Conversion> result, RefusalCode code) {
        result.expectException(new FeatureMatcher<Refused, RefusalCode>(Matchers.is(code), "a refusal", "code") {
                    @Override
                    protected RefusalCode featureValueOf(Refused refused) {
                        return refused.code();
                    }
                })
                .expectNoEvents();
    }
}
