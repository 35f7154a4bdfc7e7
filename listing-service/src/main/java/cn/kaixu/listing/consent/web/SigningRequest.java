package cn.kaixu.listing.consent.web;

import java.util.Objects;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** A signature as posted: what was typed, the hash of the text that was read, and the invitation where one was sent. */
record SigningRequest(
        @Nullable @Size(max = 300) String confirmation,
        @Nullable @Size(max = 100) String contentHash,
        @Nullable @Size(max = 100) String invitation) {

    String typed() {
        return Objects.requireNonNullElse(confirmation, "").strip();
    }

    String read() {
        return Objects.requireNonNullElse(contentHash, "");
    }
}
