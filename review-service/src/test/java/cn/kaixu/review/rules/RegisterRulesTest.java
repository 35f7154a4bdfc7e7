package cn.kaixu.review.rules;

import java.time.LocalDate;
import java.util.List;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.review.register.LegalState;
import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.CheckOutcome;
import cn.kaixu.review.validity.value.Practice;
import cn.kaixu.review.validity.value.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules that look at the register, at statements and at words. */
class RegisterRulesTest {

    @ParameterizedTest
    @CsvSource({
        "ENDED, patent-is-granted-and-in-force",
        "INVALIDATED, patent-is-granted-and-in-force",
        "PENDING, patent-is-granted-and-in-force",
        "ARREARS, annual-fee-is-paid",
        "PLEDGED, patent-is-not-pledged",
        "EXCLUSIVE_LICENCE, no-exclusive-or-sole-licence",
        "SOLE_LICENCE, no-exclusive-or-sole-licence",
        "SUSPENDED, not-suspended-or-preserved",
        "PRESERVED, not-suspended-or-preserved"
    })
    void failsTheRuleTheStateBreaks(LegalState state, String rule) {
        assertThat(failed(Facts.sound().registered(LegalState.IN_FORCE, state))).containsExactly(rule);
    }

    @Test
    void namesSourceAndDateOfTheRegister() {
        assertThat(RegisterRules.notPledged(
                                Facts.sound().registered(LegalState.IN_FORCE).facts())
                        .evidence())
                .contains("法律状态公告", "2026-11-01", "有效");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, PASS", // paid up to today
        "2026-11-21, UNKNOWN", // ran out after the bulletin
        "2026-11-01, UNKNOWN",
        "2026-10-31, FAIL" // had run out when the bulletin was made
    })
    void looksUntilWhenTheFeeIsPaid(LocalDate paidUntil, CheckOutcome outcome) {
        Facts facts = Facts.sound().registered(paidUntil, null, List.of(), LegalState.IN_FORCE);
        assertThat(RegisterRules.annualFeePaid(facts.facts()).outcome()).isEqualTo(outcome);
    }

    @Test
    void asksAPersonWhenTheDeclarantSpeaksOfALicence() {
        Facts facts = Facts.sound()
                .stating(new Statements(true, true, false, true, "NONE", null, new Practice("2023年", "武汉市", null)))
                .registered(LegalState.IN_FORCE);
        assertThat(RegisterRules.noExclusiveLicence(facts.facts()).outcome()).isEqualTo(CheckOutcome.UNKNOWN);
    }

    @Test
    void comparesOwnersWithoutRegardToOrderAndBrackets() {
        Facts facts = Facts.sound().ownedBy("甲（武汉）公司", "乙大学");
        assertThat(MatchRules.ownersMatch(facts.registered(null, null, List.of("乙大学", "甲(武汉) 公司"), LegalState.IN_FORCE)
                                .facts())
                        .outcome())
                .isEqualTo(CheckOutcome.PASS);
        assertThat(MatchRules.ownersMatch(facts.registered(null, null, List.of("乙大学"), LegalState.IN_FORCE)
                                .facts())
                        .outcome())
                .isEqualTo(CheckOutcome.FAIL);
        assertThat(MatchRules.ownersMatch(facts.registered(null, null, List.of(), LegalState.IN_FORCE)
                                .facts())
                        .outcome())
                .isEqualTo(CheckOutcome.UNKNOWN);
    }

    @Test
    void failsStatementsThatWereNotMade() {
        assertThat(failed(Facts.sound()
                        .stating(new Statements(false, false, false, false, "NEGATIVE", null, null))
                        .others("D2016105371440")))
                .containsExactly(
                        "no-other-live-declaration",
                        "evaluation-report-supports",
                        "all-owners-agreed",
                        "promises-are-accepted");
    }

    @Test
    void wantsAReportForUtilityModels() {
        Facts model = Facts.sound()
                .patent("ZL201821802376.4", PatentType.UTILITY_MODEL, LocalDate.of(2018, 11, 2), null)
                .licensedUntil(LocalDate.of(2028, 1, 1));
        assertThat(failed(model)).containsExactly("evaluation-report-supports");
        assertThat(failed(model.stating(new Statements(true, true, false, false, "POSITIVE", null, null))))
                .isEmpty();
    }

    @Test
    void seesATypeThatContradictsTheNumber() {
        Facts facts = Facts.sound().patent("ZL201610537144.X", PatentType.DESIGN, LocalDate.of(2016, 7, 8), null);
        assertThat(failed(facts)).containsExactly("type-matches-number");
    }

    @Test
    void findsAdvertisingWords() {
        assertThat(failed(Facts.sound().saying("本技术国际领先，欢迎选购"))).containsExactly("no-advertising-words");
        assertThat(failed(Facts.sound().saying("提供一次免费技术指导"))).isEmpty();
    }

    private static List<String> failed(Facts facts) {
        return RuleSet.pilot().evaluate(facts.facts()).stream()
                .filter(check -> check.outcome() == CheckOutcome.FAIL)
                .map(Check::rule)
                .toList();
    }
}
