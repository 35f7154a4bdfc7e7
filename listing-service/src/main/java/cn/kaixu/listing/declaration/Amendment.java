package cn.kaixu.listing.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** The form as it reads with other terms, once every submission rule is satisfied again. */
public final class Amendment {

    private Amendment() {}

    static DeclarationForm of(DeclarationForm form, AmendTerms command, SubmissionRules rules) {
        if (!command.agreement().given()) {
            throw refused("allOwnersAgreed", SubmissionRule.ALL_OWNERS_AGREED);
        }
        return of(form, command.royalty(), command.licenceEnd(), rules, command.effectiveOn());
    }

    /** What is absent stays; the last day never moves forward. */
    public static DeclarationForm of(
            DeclarationForm form,
            @Nullable RoyaltyDraft otherRoyalty,
            @Nullable LocalDate laterEnd,
            SubmissionRules rules,
            LocalDate today) {
        LocalDate licenceEnd = Objects.requireNonNullElse(laterEnd, form.licenceEnd());
        if (licenceEnd.isBefore(form.licenceEnd())) {
            throw refused("licenceEnd", SubmissionRule.LICENCE_END_IS_NOT_BROUGHT_FORWARD, form.licenceEnd());
        }
        RoyaltyDraft royalty = Objects.requireNonNullElseGet(otherRoyalty, () -> RoyaltyDraft.of(form.royalty()));
        DeclarationDraft amended = DeclarationDraft.of(form).withTerms(royalty, licenceEnd);
        rules.require(amended, today);
        return amended.complete();
    }

    private static Refused refused(String field, SubmissionRule rule, Object... arguments) {
        return new Refused(
                DeclarationRefusal.DECLARATION_NOT_ACCEPTABLE, List.of(FieldProblem.of(field, rule.id(), arguments)));
    }
}
