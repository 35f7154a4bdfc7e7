package cn.kaixu.listing.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.Refused;

/** The form as it reads with other terms, once every submission rule is satisfied again. */
final class Amendment {

    private Amendment() {}

    static DeclarationForm of(DeclarationForm form, AmendTerms command, SubmissionRules rules) {
        if (!command.allOwnersAgreed()) {
            throw refused("allOwnersAgreed", SubmissionRule.ALL_OWNERS_AGREED);
        }
        LocalDate licenceEnd = Objects.requireNonNullElse(command.licenceEnd(), form.licenceEnd());
        if (licenceEnd.isBefore(form.licenceEnd())) {
            throw refused("licenceEnd", SubmissionRule.LICENCE_END_IS_NOT_BROUGHT_FORWARD, form.licenceEnd());
        }
        RoyaltyDraft royalty = Objects.requireNonNullElseGet(command.royalty(), () -> RoyaltyDraft.of(form.royalty()));
        DeclarationDraft amended = DeclarationDraft.of(form).withTerms(royalty, licenceEnd);
        rules.require(amended, command.effectiveOn());
        return amended.complete();
    }

    private static Refused refused(String field, SubmissionRule rule, Object... arguments) {
        return new Refused(
                DeclarationRefusal.DECLARATION_NOT_ACCEPTABLE, List.of(FieldProblem.of(field, rule.id(), arguments)));
    }
}
