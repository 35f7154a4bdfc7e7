package cn.kaixu.listing.declaration.web;

import java.time.LocalDate;

import cn.kaixu.listing.declaration.AmendTerms;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.DeclarationId;
import org.jspecify.annotations.Nullable;

/** New terms as posted; what is absent stays as announced. */
record AmendmentRequest(
        @Nullable RoyaltyDraft royalty,
        @Nullable LocalDate licenceEnd,
        @Nullable Boolean allOwnersAgreed) {

    AmendTerms command(DeclarationId id, LocalDate today) {
        return new AmendTerms(id, royalty, licenceEnd, Boolean.TRUE.equals(allOwnersAgreed), today);
    }
}
