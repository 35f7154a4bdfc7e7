package cn.kaixu.listing.declaration.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.kaixu.listing.declaration.RuleFinding;
import cn.kaixu.listing.declaration.RuleFinding.Severity;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.draftbox.SavedDraft;
import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;

/** A draft as its owner reads it, with what the rules say about it so far. */
record DraftView(
        String id,
        @Nullable String corrects,
        int version,
        Instant savedAt,
        DeclarationDraft form,
        Map<String, String> contact,
        List<Finding> findings) {

    DraftView {
        contact = Map.copyOf(contact);
        findings = List.copyOf(findings);
    }

    /** What a rule found, in words. */
    record Finding(
            String field,
            String rule,
            Severity severity,
            String message,
            @Nullable String suggestion) {

        static Finding of(RuleFinding finding, ProblemTexts texts, Locale locale) {
            FieldProblem problem = finding.problem();
            return new Finding(
                    problem.field(),
                    problem.rule(),
                    finding.severity(),
                    texts.rule(problem.rule(), problem.arguments(), problem.rule(), locale),
                    problem.suggestion());
        }
    }

    static DraftView of(SavedDraft draft, Map<String, String> contact, List<Finding> findings) {
        return new DraftView(
                draft.id(), draft.corrects(), draft.version(), draft.savedAt(), draft.form(), contact, findings);
    }
}
