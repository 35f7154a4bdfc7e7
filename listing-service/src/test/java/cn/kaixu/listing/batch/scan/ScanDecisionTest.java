package cn.kaixu.listing.batch.scan;

import java.util.List;
import java.util.Set;

import cn.kaixu.contract.kernel.PatentNumber;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScanDecisionTest {

    private static final PatentNumber ONE = new PatentNumber("ZL201811111111.4");
    private static final PatentNumber TWO = new PatentNumber("ZL201811111112.9");
    private static final PatentNumber ELSEWHERE = new PatentNumber("ZL201910204187.X");
    private static final ScanCode FOREIGN = new ScanCode.Foreign();

    @Nested
    class WithoutACodeOfOurs {

        @Test
        void goesByTheName() {
            assertThat(decide(Set.of(ONE))).isEqualTo(new ScanDecision(null, ONE, ScanOutcome.Way.NAME, null));
            assertThat(decide(Set.of(ONE, ELSEWHERE)).patent()).isEqualTo(ONE);
        }

        @Test
        void leavesAForeignCodeAsideAndSaysSo() {
            ScanDecision decision = decide(Set.of(ONE), FOREIGN);
            assertThat(decision.left()).isNull();
            assertThat(decision.patent()).isEqualTo(ONE);
            assertThat(decision.finding()).isEqualTo(ScanFinding.of(ScanRule.SCAN_CODE_IS_OF_THE_PLATFORM));
            assertThat(decide(Set.of(), FOREIGN).left()).isEqualTo(ScanOutcome.Kind.FOREIGN_CODE);
        }

        @Test
        void leavesWhatNamesNoPatentOrSeveralOrOneFromElsewhere() {
            assertThat(decide(Set.of()).left()).isEqualTo(ScanOutcome.Kind.NO_NUMBER_IN_NAME);
            assertThat(decide(Set.of(ONE, TWO)).left()).isEqualTo(ScanOutcome.Kind.SEVERAL_PATENTS);
            assertThat(decide(Set.of(ELSEWHERE)).left()).isEqualTo(ScanOutcome.Kind.NOT_IN_BATCH);
        }
    }

    @Nested
    class WithACodeOfOurs {

        @Test
        void goesByTheCodeWhereTheNameSaysNothing() {
            assertThat(decide(Set.of(), form(ONE))).isEqualTo(new ScanDecision(null, ONE, ScanOutcome.Way.CODE, null));
            assertThat(decide(Set.of(), FOREIGN, form(ONE)).patent()).isEqualTo(ONE);
        }

        @Test
        void goesByBothWhereTheyAgree() {
            assertThat(decide(Set.of(ONE), form(ONE)))
                    .isEqualTo(new ScanDecision(null, ONE, ScanOutcome.Way.NAME_AND_CODE, null));
        }

        @Test
        void goesByNeitherWhereTheyDifferAndSaysBothNumbers() {
            for (PatentNumber coded : List.of(TWO, ELSEWHERE)) {
                ScanDecision decision = decide(Set.of(ONE), form(coded));
                assertThat(decision.left()).isEqualTo(ScanOutcome.Kind.NAME_AND_CODE_DIFFER);
                assertThat(decision.patent()).isNull();
                assertThat(decision.finding()).isEqualTo(ScanFinding.of(ScanRule.SCAN_NAME_AND_CODE_AGREE, ONE, coded));
            }
        }

        @Test
        void leavesPaperOfSeveralPatents() {
            ScanDecision decision = decide(Set.of(ONE), form(ONE), form(TWO));
            assertThat(decision.left()).isEqualTo(ScanOutcome.Kind.SEVERAL_CODES);
            assertThat(decision.finding()).isEqualTo(ScanFinding.of(ScanRule.SCAN_BEARS_CODES_OF_ONE_PATENT, ONE, TWO));
        }

        @Test
        void leavesWhatIsNotOfThisBatchWithoutAskingWhoseItIs() {
            ScanDecision decision =
                    ScanDecision.of(Set.of(), List.of(form(ELSEWHERE)), ScanDecisionTest::here, code -> {
                        throw new AssertionError("asked about " + code);
                    });
            assertThat(decision.left()).isEqualTo(ScanOutcome.Kind.CODE_NOT_KNOWN);
        }

        @Test
        void leavesWhatIsUnknownOrOfAnEarlierRoundThoughTheNameAgrees() {
            assertThat(where(CodeStanding.UNKNOWN).left()).isEqualTo(ScanOutcome.Kind.CODE_NOT_KNOWN);
            assertThat(where(CodeStanding.OUTDATED).left()).isEqualTo(ScanOutcome.Kind.CODE_OUTDATED);
        }

        private ScanDecision where(CodeStanding standing) {
            return ScanDecision.of(Set.of(ONE), List.of(form(ONE)), ScanDecisionTest::here, _ -> standing);
        }
    }

    private static ScanDecision decide(Set<PatentNumber> named, ScanCode... codes) {
        return ScanDecision.of(named, List.of(codes), ScanDecisionTest::here, _ -> CodeStanding.CURRENT);
    }

    private static boolean here(PatentNumber patent) {
        return !patent.equals(ELSEWHERE);
    }

    private static ScanCode form(PatentNumber patent) {
        return new ScanCode.OfForm(patent, 1, null);
    }
}
