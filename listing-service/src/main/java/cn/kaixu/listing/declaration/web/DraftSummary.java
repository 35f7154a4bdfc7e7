package cn.kaixu.listing.declaration.web;

import java.time.Instant;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.listing.draftbox.SavedDraft;
import org.jspecify.annotations.Nullable;

/** A draft in the list of one's drafts. */
record DraftSummary(
        String id,
        @Nullable String corrects,
        int version,
        Instant savedAt,
        @Nullable String patentNumber,
        @Nullable String title) {

    static DraftSummary of(SavedDraft draft) {
        return new DraftSummary(
                draft.id(),
                draft.corrects(),
                draft.version(),
                draft.savedAt(),
                draft.form()
                        .number()
                        .map(PatentNumber::value)
                        .orElse(draft.form().patentNumber()),
                draft.form().title());
    }
}
