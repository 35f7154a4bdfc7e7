package cn.kaixu.review.rules;

import java.util.List;
import java.util.stream.Stream;

import cn.kaixu.review.register.LegalState;
import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.CheckOutcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RuleSetTest {

    @Test
    void judgesEveryRuleWithEvidenceAndLegalBasis() {
        List<Check> checks = RuleSet.pilot().evaluate(Facts.sound().facts());
        assertThat(checks).hasSize(25).allSatisfy(check -> {
            assertThat(check.evidence()).endsWith("。");
            assertThat(check.title()).isNotBlank();
            assertThat(check.legalBasis()).isNotBlank();
        });
    }

    @Test
    void namesEachRuleOnce() {
        assertThat(RuleSet.pilotOnline().rules().stream().map(Rule::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z-]+"));
    }

    @Test
    void passesASoundDeclarationOfARegisteredPatent() {
        assertThat(outcomes(Facts.sound().registered(LegalState.IN_FORCE))).containsOnly(CheckOutcome.PASS);
    }

    @Test
    void neverPassesARegisterRuleWithoutAnEntry() {
        List<Check> unknown = RuleSet.pilot().evaluate(Facts.sound().facts()).stream()
                .filter(check -> check.outcome() == CheckOutcome.UNKNOWN)
                .toList();
        assertThat(unknown)
                .extracting(Check::rule)
                .containsExactly(
                        "patent-is-granted-and-in-force",
                        "annual-fee-is-paid",
                        "patent-is-not-pledged",
                        "no-exclusive-or-sole-licence",
                        "not-suspended-or-preserved",
                        "owners-match-register",
                        "title-matches-register",
                        "dates-match-register",
                        "register-is-recent");
        assertThat(unknown).allMatch(check -> check.evidence().contains("法律状态导入"));
    }

    @Test
    void keepsItsNameWithItsRules() {
        assertThat(RuleSet.pilot().id()).isEqualTo("pilot-2026.3");
        assertThat(RuleSet.pilotOnline().id()).isEqualTo("pilot-2026.3-online.1");
    }

    private static Stream<CheckOutcome> outcomes(Facts facts) {
        return RuleSet.pilot().evaluate(facts.facts()).stream().map(Check::outcome);
    }
}
