package cn.kaixu.listing.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.declaration.RuleFinding.Severity;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.ExploitationDraft;
import cn.kaixu.listing.declaration.draft.LicensingDraft;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.EvaluationReport;
import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * All {@link SubmissionRule submission rules} applied to one form. The same rules speak to somebody still typing, to a row of a table and, as the last word,
 * inside the aggregate. A function of the form, the day and the words in force.
 */
public final class SubmissionRules {

    private final SubmissionLimits limits;
    private final Supplier<AdvertisingWords> words;
    private final Places places;

    public SubmissionRules(SubmissionLimits limits, Supplier<AdvertisingWords> words, Places places) {
        this.limits = limits;
        this.words = words;
        this.places = places;
    }

    /** What is still missing or wrong on the given day, in the order of the form. */
    public List<RuleFinding> examine(DeclarationDraft draft, LocalDate today) {
        Findings findings = new Findings();
        PatentRules.examine(draft, today, findings);
        OwnerRules.examine(draft, findings);
        statements(draft, findings);
        TermRules.examine(draft, today, findings);
        FeeRules.examine(draft.fee(), limits, findings);
        scope(draft, findings);
        texts(draft, findings);
        return findings.list();
    }

    /**
     * Refuses a form that breaks a rule.
     *
     * @throws Refused naming every field and rule
     */
    public void require(DeclarationDraft draft, LocalDate today) {
        List<FieldProblem> problems = examine(draft, today).stream()
                .filter(finding -> finding.severity() != Severity.WARNING)
                .map(RuleFinding::problem)
                .toList();
        if (!problems.isEmpty()) {
            throw new Refused(DeclarationRefusal.DECLARATION_NOT_ACCEPTABLE, problems);
        }
    }

    void require(DeclarationForm form, LocalDate today) {
        require(DeclarationDraft.of(form), today);
    }

    private static void statements(DeclarationDraft draft, Findings findings) {
        agreed(draft.promisesAccepted(), SubmissionRule.PROMISES_ARE_ACCEPTED, "promisesAccepted", findings);
        agreed(draft.allOwnersAgreed(), SubmissionRule.ALL_OWNERS_AGREED, "allOwnersAgreed", findings);
        if (draft.type().filter(type -> type != PatentType.INVENTION).isPresent()) {
            evaluationReport(draft.evaluationReport(), findings);
        } else if (draft.evaluationReport() == EvaluationReport.NEGATIVE) {
            findings.broken(SubmissionRule.EVALUATION_REPORT_IS_NOT_NEGATIVE, "evaluationReport");
        }
        practice(draft, findings);
    }

    /** Annex 4 ③ and ④: who says no fills in nothing, who says yes fills in every blank of the sentence. */
    private static void practice(DeclarationDraft draft, Findings findings) {
        ExploitationDraft own = draft.exploitation();
        if (own != null && own.claimed()) {
            own.blanks()
                    .forEach(blank ->
                            findings.missing(SubmissionRule.EXPLOITATION_IS_DESCRIBED, "exploitation." + blank));
        } else if (own != null && own.described()) {
            findings.broken(SubmissionRule.EXPLOITATION_IS_ONE_OPTION, "exploitation");
        }
        LicensingDraft others = draft.licensedToOthers();
        if (others != null && others.claimed()) {
            others.blanks()
                    .forEach(blank ->
                            findings.missing(SubmissionRule.LICENSING_IS_DESCRIBED, "licensedToOthers." + blank));
        } else if (others != null && others.described()) {
            findings.broken(SubmissionRule.LICENSING_IS_ONE_OPTION, "licensedToOthers");
        }
    }

    private static void agreed(@Nullable Boolean said, SubmissionRule rule, String field, Findings findings) {
        if (said == null) {
            findings.missing(rule, field);
        } else if (!said) {
            findings.broken(rule, field);
        }
    }

    private static void evaluationReport(@Nullable EvaluationReport report, Findings findings) {
        if (report == null) {
            findings.missing(SubmissionRule.EVALUATION_REPORT_IS_PRESENT, "evaluationReport");
        } else if (report == EvaluationReport.NONE) {
            findings.broken(SubmissionRule.EVALUATION_REPORT_IS_PRESENT, "evaluationReport");
        } else if (report == EvaluationReport.NEGATIVE) {
            findings.broken(SubmissionRule.EVALUATION_REPORT_IS_NOT_NEGATIVE, "evaluationReport");
        }
    }

    private void scope(DeclarationDraft draft, Findings findings) {
        String scope = Objects.requireNonNullElse(draft.scope(), "").strip();
        if (scope.isEmpty()) {
            findings.missing(SubmissionRule.SCOPE_IS_GIVEN, "scope");
        } else if (!places.contains(scope)) {
            findings.broken(SubmissionRule.SCOPE_IS_KNOWN, "scope", scope);
        }
    }

    private void texts(DeclarationDraft draft, Findings findings) {
        text(draft.title(), "title", false, findings);
        text(draft.fee().otherStandard(), "royalty.otherStandard", true, findings);
        text(draft.otherTerms(), "otherTerms", true, findings);
        ExploitationDraft own = draft.exploitation();
        if (own != null) {
            Stream.of(own.since(), own.scope(), own.manner())
                    .forEach(part -> text(part, "exploitation", true, findings));
        }
        LicensingDraft others = draft.licensedToOthers();
        if (others != null) {
            Stream.of(others.since(), others.scope()).forEach(part -> text(part, "licensedToOthers", true, findings));
        }
        draft.owners().forEach(owner -> text(owner.plainName(), "patentees", false, findings));
    }

    private void text(@Nullable String text, String field, boolean freeText, Findings findings) {
        if (text == null) {
            return;
        }
        if (text.length() > limits.textLength()) {
            findings.broken(SubmissionRule.TEXT_IS_SHORT_ENOUGH, field, limits.textLength());
        }
        if (freeText) {
            words.get()
                    .firstIn(text)
                    .ifPresent(word -> findings.broken(SubmissionRule.TEXT_IS_FREE_OF_ADVERTISING, field, word));
        }
    }
}
