package cn.kaixu.platform.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One field that breaks one rule. The rule id in kebab-case selects the text {@code rule.<id>} of the message
 * bundle, which the arguments complete.
 */
public record FieldProblem(
        String field,
        String rule,
        List<Object> arguments,
        @Nullable String suggestion) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public static FieldProblem of(String field, String rule, Object... arguments) {
        return new FieldProblem(field, rule, List.of(arguments), null);
    }

    /** The same problem with a value that would be accepted. */
    public FieldProblem suggesting(String acceptable) {
        return new FieldProblem(field, rule, arguments, acceptable);
    }
}
