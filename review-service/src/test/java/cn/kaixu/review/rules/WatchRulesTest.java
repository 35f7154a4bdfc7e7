package cn.kaixu.review.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.kaixu.review.register.LegalState;
import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.CheckOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WatchRulesTest {

    private static final RuleSet WATCH = RuleSet.watch();

    @ParameterizedTest
    @CsvSource({"2026-11-30,PASS", "2026-12-01,PASS", "2026-12-02,UNKNOWN"})
    void takesARegisterForThirtyDays(LocalDate today, CheckOutcome outcome) {
        CaseFacts sound = Facts.sound().registered(LegalState.IN_FORCE).facts();
        CaseFacts facts =
                new CaseFacts(sound.dossier(), sound.register(), List.of(), WordList.NONE, Optional.empty(), today);
        assertThat(outcome("register-is-recent", WATCH.evaluate(facts))).contains(outcome);
    }

    @Test
    void knowsNothingWithoutARegisterEntry() {
        List<Check> checks = WATCH.evaluate(Facts.sound().facts());
        assertThat(outcome("register-is-recent", checks)).contains(CheckOutcome.UNKNOWN);
        WATCH.hindering().forEach(rule -> assertThat(outcome(rule, checks)).contains(CheckOutcome.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "ENDED,patent-is-granted-and-in-force",
        "INVALIDATED,patent-is-granted-and-in-force",
        "ARREARS,annual-fee-is-paid",
        "PLEDGED,patent-is-not-pledged",
        "EXCLUSIVE_LICENCE,no-exclusive-or-sole-licence",
        "SOLE_LICENCE,no-exclusive-or-sole-licence",
        "SUSPENDED,not-suspended-or-preserved",
        "PRESERVED,not-suspended-or-preserved"
    })
    void findsEveryStateThatBarsLicensing(LegalState state, String rule) {
        List<Check> checks = WATCH.evaluate(Facts.sound().registered(state).facts());
        assertThat(outcome(rule, checks)).contains(CheckOutcome.FAIL);
        assertThat(WATCH.hindering()).contains(rule);
    }

    @Test
    void hasEveryHinderingRule() {
        assertThat(WATCH.rules().stream().map(Rule::id))
                .containsAll(WATCH.hindering())
                .hasSize(8);
    }

    private static Optional<CheckOutcome> outcome(String rule, List<Check> checks) {
        return checks.stream()
                .filter(check -> check.rule().equals(rule))
                .map(Check::outcome)
                .findFirst();
    }
}
