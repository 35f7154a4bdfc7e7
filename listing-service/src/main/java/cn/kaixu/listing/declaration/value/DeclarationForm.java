package cn.kaixu.listing.declaration.value;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The completed information form of annex 4 (信息表): what is offered, by whom and on which terms. */
public record DeclarationForm(
        PatentFacts patent,
        List<Patentee> patentees,
        RoyaltyTerms royalty,
        LocalDate licenceEnd,
        String scope,
        Statements statements,
        @Nullable String otherTerms) {

    public DeclarationForm {
        patentees = List.copyOf(patentees);
    }
}
