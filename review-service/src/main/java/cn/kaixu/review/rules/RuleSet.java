package cn.kaixu.review.rules;

import java.util.List;
import java.util.Set;

import cn.kaixu.review.validity.value.Check;

/**
 * A named, unchanging list of rules; every check names the set it came from, so a changed rule needs a new name.
 * {@code hindering} names those whose failure bars an announced patent from being licensed.
 */
public record RuleSet(String id, List<Rule> rules, Set<String> hindering) {

    private static final List<Rule> RECENT = List.of(
            new Rule("register-is-recent", "登记簿数据在三十日以内", "平台规则：核查所据登记簿数据不早于三十日", WatchRules::registerIsRecent));

    public RuleSet {
        rules = List.copyOf(rules);
        hindering = Set.copyOf(hindering);
    }

    /**
     * Rules of the 2022 pilot notice with the Patent Law, its 2023 Implementing Rules and the 2024 fee ceilings. What {@code pilot-2026.2} asked,
     * and whether title and dates are as registered and the form is written in Chinese.
     */
    public static RuleSet pilot() {
        return new RuleSet(
                "pilot-2026.3",
                joined(List.of(PilotRules.ALL, MatchRules.ALL, WordingRules.ALL, PaperRules.ALL, RECENT)),
                Set.of());
    }

    /** The same with what an online register says. */
    public static RuleSet pilotOnline() {
        return new RuleSet("pilot-2026.3-online.1", joined(List.of(pilot().rules(), OnlineRules.ALL)), Set.of());
    }

    /** Rules by which announced patents are verified again. */
    public static RuleSet watch() {
        return new RuleSet("watch-2026.1", WatchRules.ALL, WatchRules.HINDERING);
    }

    /** The name of this set with a version of the word list: together they say by what a case was checked. */
    public String idWith(WordList words) {
        return id + "+words-" + words.version();
    }

    private static List<Rule> joined(List<List<Rule>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    /** Evaluates every rule; never stops at the first failure. */
    public List<Check> evaluate(CaseFacts facts) {
        return rules.stream().map(rule -> rule.check(facts)).toList();
    }
}
