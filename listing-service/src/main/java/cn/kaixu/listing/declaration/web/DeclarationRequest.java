package cn.kaixu.listing.declaration.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.ExploitationDraft;
import cn.kaixu.listing.declaration.draft.LicensingDraft;
import cn.kaixu.listing.declaration.draft.PatenteeDraft;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.EvaluationReport;
import org.jspecify.annotations.Nullable;

/** The form of annex 4 as posted. Everything may be absent; the rules say what is missing. */
public record DeclarationRequest(
        @Nullable String patentNumber,
        @Nullable String title,
        @Nullable PatentType patentType,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate termEnd,
        @Nullable @Size(max = 100) List<PatenteeDraft> patentees,
        @Nullable RoyaltyDraft royalty,
        @Nullable LocalDate licenceEnd,
        @Nullable String scope,
        @Nullable ExploitationDraft exploitation,
        @Nullable LicensingDraft licensedToOthers,
        @Nullable Boolean promisesAccepted,
        @Nullable Boolean allOwnersAgreed,
        @Nullable EvaluationReport evaluationReport,
        @Nullable String otherTerms,
        @Nullable @Valid ContactRequest contact,
        @Nullable @Size(max = 50) List<@Size(max = 60) String> demoFields) {

    DeclarationDraft draft() {
        return new DeclarationDraft(
                patentNumber,
                title,
                patentType,
                grantDate,
                filingDate,
                termEnd,
                patentees,
                royalty,
                licenceEnd,
                scope,
                exploitation,
                licensedToOthers,
                promisesAccepted,
                allOwnersAgreed,
                evaluationReport,
                otherTerms);
    }

    List<String> demonstrated() {
        return demoFields == null ? List.of() : demoFields;
    }
}
