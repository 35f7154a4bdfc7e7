package cn.kaixu.review.rules;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.review.register.LegalState;
import cn.kaixu.review.validity.value.CheckOutcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TermRulesTest {

    @ParameterizedTest
    @CsvSource({
        "INVENTION, 2016-07-08, 2036-07-08",
        "UTILITY_MODEL, 2018-10-31, 2028-10-31",
        "DESIGN, 2021-05-31, 2031-05-31",
        "DESIGN, 2021-06-01, 2036-06-01"
    })
    void countsTheTermFromFiling(PatentType type, LocalDate filed, LocalDate end) {
        assertThat(PatentTerm.end(type, filed)).isEqualTo(end);
    }

    @Nested
    class WithFilingDate {

        @ParameterizedTest
        @CsvSource({"2036-07-07, PASS", "2036-07-08, PASS", "2036-07-09, FAIL", "2026-11-22, PASS", "2026-11-21, FAIL"})
        void comparesWithTheReckonedEnd(LocalDate licenceEnd, CheckOutcome outcome) {
            assertThat(judge(Facts.sound().licensedUntil(licenceEnd))).isEqualTo(outcome);
        }

        @Test
        void leavesAClaimedCompensationToAPerson() {
            Facts facts = Facts.sound()
                    .patent(
                            "ZL201610537144.X",
                            PatentType.INVENTION,
                            LocalDate.of(2016, 7, 8),
                            LocalDate.of(2037, 1, 1))
                    .licensedUntil(LocalDate.of(2036, 12, 31));
            assertThat(judge(facts)).isEqualTo(CheckOutcome.UNKNOWN);
        }

        @Test
        void believesTheRegisterMost() {
            Facts facts = Facts.sound()
                    .licensedUntil(LocalDate.of(2036, 12, 31))
                    .registered(null, LocalDate.of(2037, 1, 1), List.of(), LegalState.IN_FORCE);
            assertThat(judge(facts)).isEqualTo(CheckOutcome.PASS);
        }
    }

    @Nested
    class WithoutFilingDate {

        @ParameterizedTest
        @CsvSource({"2028-01-01, PASS", "2028-01-02, UNKNOWN", "2028-12-31, UNKNOWN", "2029-01-01, FAIL"})
        void reckonsFromTheYearInTheNumber(LocalDate licenceEnd, CheckOutcome outcome) {
            Facts facts = Facts.sound()
                    .patent("ZL201821802376.4", PatentType.UTILITY_MODEL, null, null)
                    .licensedUntil(licenceEnd);
            assertThat(judge(facts)).isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource({"2028-11-02, PASS", "2028-11-03, FAIL"})
        void takesTheDeclaredEndWhenItFitsTheNumber(LocalDate licenceEnd, CheckOutcome outcome) {
            Facts facts = Facts.sound()
                    .patent("ZL201821802376.4", PatentType.UTILITY_MODEL, null, LocalDate.of(2028, 11, 2))
                    .licensedUntil(licenceEnd);
            assertThat(judge(facts)).isEqualTo(outcome);
        }

        @Test
        void doesNotTakeADeclaredEndThatCannotBe() {
            Facts facts = Facts.sound()
                    .patent("ZL201821802376.4", PatentType.UTILITY_MODEL, null, LocalDate.of(2035, 1, 1))
                    .licensedUntil(LocalDate.of(2028, 6, 1));
            assertThat(judge(facts)).isEqualTo(CheckOutcome.UNKNOWN);
        }
    }

    private static CheckOutcome judge(Facts facts) {
        return TermRules.licenceEndsWithinTerm(facts.facts()).outcome();
    }
}
