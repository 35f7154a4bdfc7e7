package cn.kaixu.listing.declaration;

import java.util.ArrayList;
import java.util.List;

import cn.kaixu.listing.declaration.RuleFinding.Severity;
import cn.kaixu.platform.problem.FieldProblem;

/** Collects what the rules find, in the order of the form. */
final class Findings {

    private final List<RuleFinding> found = new ArrayList<>();

    void broken(SubmissionRule rule, String field, Object... arguments) {
        found.add(new RuleFinding(Severity.ERROR, FieldProblem.of(field, rule.id(), arguments)));
    }

    void brokenButFor(String suggestion, SubmissionRule rule, String field, Object... arguments) {
        found.add(new RuleFinding(
                Severity.ERROR, FieldProblem.of(field, rule.id(), arguments).suggesting(suggestion)));
    }

    void missing(SubmissionRule rule, String field, Object... arguments) {
        found.add(new RuleFinding(Severity.MISSING, FieldProblem.of(field, rule.id(), arguments)));
    }

    List<RuleFinding> list() {
        return List.copyOf(found);
    }
}
