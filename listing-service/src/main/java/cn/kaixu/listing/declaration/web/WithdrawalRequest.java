package cn.kaixu.listing.declaration.web;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** A withdrawal as posted. */
record WithdrawalRequest(
        @Nullable @Size(max = 1000) String reason,
        @Nullable Boolean allOwnersAgreed,
        @Nullable @Size(max = 60) String statement) {

    String givenReason() {
        return reason == null ? "" : reason;
    }

    boolean agreed() {
        return Boolean.TRUE.equals(allOwnersAgreed);
    }
}
