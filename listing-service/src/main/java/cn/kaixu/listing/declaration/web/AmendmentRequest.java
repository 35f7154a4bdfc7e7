package cn.kaixu.listing.declaration.web;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;

import cn.kaixu.listing.declaration.AmendTerms;
import cn.kaixu.listing.declaration.OwnersAgreement;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.DeclarationId;
import org.jspecify.annotations.Nullable;

/** New terms as posted; what is absent stays as announced. */
record AmendmentRequest(
        @Nullable RoyaltyDraft royalty,
        @Nullable LocalDate licenceEnd,
        @Nullable Boolean allOwnersAgreed,
        @Nullable @Size(max = 60) String statement) {

    AmendTerms command(DeclarationId id, OwnersAgreement agreement, LocalDate today) {
        return new AmendTerms(id, royalty, licenceEnd, agreement, today);
    }

    boolean agreed() {
        return Boolean.TRUE.equals(allOwnersAgreed);
    }
}
