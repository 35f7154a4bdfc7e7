package cn.kaixu.listing.batch.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.listing.batch.Change;
import cn.kaixu.listing.batch.RowCompletion;
import cn.kaixu.listing.declaration.draft.ExploitationDraft;
import cn.kaixu.listing.declaration.draft.LicensingDraft;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.EvaluationReport;
import cn.kaixu.listing.declaration.web.ContactRequest;
import org.jspecify.annotations.Nullable;

/** One setting for some rows or for all, as sent. */
record CompletionRequest(
        @Nullable @Size(max = 20000) List<@NotNull Integer> rows,
        @Nullable Boolean all,
        @NotNull @Valid Fields set,
        @Nullable @Size(max = 50) List<@Size(max = 60) String> demoFields) {

    /** The fields that can be set for many rows at once. */
    record Fields(
            @Nullable RoyaltyDraft royalty,
            @Nullable LocalDate licenceEnd,
            @Nullable String scope,
            @Nullable LocalDate termEnd,
            @Nullable LocalDate filingDate,
            @Nullable LocalDate grantDate,
            @Nullable PatentType patentType,
            @Nullable EvaluationReport evaluationReport,
            @Nullable Boolean allOwnersAgreed,
            @Nullable Boolean promisesAccepted,
            @Nullable ExploitationDraft exploitation,
            @Nullable LicensingDraft licensedToOthers,
            @Nullable String otherTerms,
            @Nullable @Valid ContactRequest contact) {

        private RowCompletion setting() {
            return new RowCompletion(
                    royalty,
                    licenceEnd,
                    scope,
                    termEnd,
                    filingDate,
                    grantDate,
                    patentType,
                    evaluationReport,
                    allOwnersAgreed,
                    promisesAccepted,
                    exploitation,
                    licensedToOthers,
                    otherTerms,
                    null);
        }
    }

    boolean namesAll() {
        return Boolean.TRUE.equals(all);
    }

    boolean namesRows() {
        return rows != null && !rows.isEmpty();
    }

    Change change() {
        return new Change(
                set.setting(),
                set.contact() == null ? Map.of() : set.contact().filledIn(),
                demoFields == null ? List.of() : demoFields);
    }
}
