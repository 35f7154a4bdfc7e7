package cn.kaixu.listing.consent.web;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import org.jspecify.annotations.Nullable;

/** What all owners are to be asked, as posted: to withdraw for a reason, to amend, or to convert into a statutory declaration; terms that are absent stay as announced. */
record ChangeRequest(
        @NotNull Kind kind,
        @Nullable @Size(max = 500) String reason,
        @Nullable RoyaltyDraft royalty,
        @Nullable LocalDate licenceEnd) {

    /** The changes that owners decide on. */
    enum Kind {
        WITHDRAWAL,
        AMENDMENT,
        CONVERSION
    }

    String givenReason() {
        return Objects.requireNonNullElse(reason, "").strip();
    }
}
