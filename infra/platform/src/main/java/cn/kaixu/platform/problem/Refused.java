package cn.kaixu.platform.problem;

import java.util.List;

/**
 * A request that a rule does not allow; nothing has changed, except under {@link PlatformRefusal#VIEW_BEHIND}. Carries a stable code, never prose: the text is chosen
 * from the message bundles in the reader's language.
 */
public class Refused extends RuntimeException {

    private final transient RefusalCode code;
    private final transient List<Object> arguments;
    private final transient List<FieldProblem> errors;

    public Refused(RefusalCode code, Object... arguments) {
        this(code, List.of(arguments), List.of());
    }

    public Refused(RefusalCode code, List<FieldProblem> errors) {
        this(code, List.of(), errors);
    }

    protected Refused(RefusalCode code, List<Object> arguments, List<FieldProblem> errors) {
        super(code.code() + (arguments.isEmpty() ? "" : " " + arguments) + (errors.isEmpty() ? "" : " " + errors));
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.errors = List.copyOf(errors);
    }

    public RefusalCode code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldProblem> errors() {
        return errors;
    }
}
