package cn.kaixu.listing.declaration;

import cn.kaixu.platform.problem.FieldProblem;

/** What a rule has to say about one field. */
public record RuleFinding(Severity severity, FieldProblem problem) {

    /** How a finding bears on handing the form in. */
    public enum Severity {
        /** What is there breaks a rule. */
        ERROR,
        /** Something the form needs is not there yet. */
        MISSING,
        /** Worth a look; the form can be handed in. */
        WARNING
    }
}
