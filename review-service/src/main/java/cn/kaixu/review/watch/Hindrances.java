package cn.kaixu.review.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.CheckOutcome;

/** What bars open licensing of a patent now. A hindrance goes when its rule is found satisfied, never because it could not be judged. */
record Hindrances(List<Check> findings) {

    static final Hindrances NONE = new Hindrances(List.of());

    Hindrances {
        findings = List.copyOf(findings);
    }

    Hindrances after(List<Check> checks, Set<String> hindering) {
        List<Check> next = new ArrayList<>(checks.stream()
                .filter(check -> hindering.contains(check.rule()) && check.outcome() == CheckOutcome.FAIL)
                .toList());
        findings.stream()
                .filter(known -> outcome(known.rule(), checks).orElse(CheckOutcome.UNKNOWN) == CheckOutcome.UNKNOWN)
                .forEach(next::add);
        return new Hindrances(next);
    }

    boolean none() {
        return findings.isEmpty();
    }

    /** Newer evidence of the same is not news. */
    boolean sameRulesAs(Hindrances other) {
        return rules().equals(other.rules());
    }

    private Set<String> rules() {
        return Set.copyOf(findings.stream().map(Check::rule).toList());
    }

    private static Optional<CheckOutcome> outcome(String rule, List<Check> checks) {
        return checks.stream()
                .filter(check -> check.rule().equals(rule))
                .map(Check::outcome)
                .findFirst();
    }
}
