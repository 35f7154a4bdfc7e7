package cn.kaixu.listing.batch;

import java.util.List;

import cn.kaixu.listing.declaration.RuleFinding;
import cn.kaixu.listing.declaration.RuleFinding.Severity;
import cn.kaixu.platform.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** What a rule found in a row; the words are chosen when it is read. */
public record RowFinding(
        Severity severity,
        String field,
        String rule,
        List<String> arguments,
        @Nullable String suggestion) {

    public RowFinding {
        arguments = List.copyOf(arguments);
    }

    static RowFinding of(RuleFinding finding) {
        return of(finding.severity(), finding.problem());
    }

    static RowFinding of(Severity severity, FieldProblem problem) {
        return new RowFinding(
                severity,
                problem.field(),
                problem.rule(),
                problem.arguments().stream().map(Object::toString).toList(),
                problem.suggestion());
    }

    static RowFinding error(String field, String rule, Object... arguments) {
        return of(Severity.ERROR, FieldProblem.of(field, rule, arguments));
    }
}
