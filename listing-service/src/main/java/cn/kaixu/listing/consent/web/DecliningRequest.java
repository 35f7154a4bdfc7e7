package cn.kaixu.listing.consent.web;

import java.util.Objects;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** An owner's refusal as posted. */
record DecliningRequest(
        @Nullable @Size(max = 500) String reason,
        @Nullable @Size(max = 100) String invitation) {

    String givenReason() {
        return Objects.requireNonNullElse(reason, "");
    }
}
