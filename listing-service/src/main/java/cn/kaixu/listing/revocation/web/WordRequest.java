package cn.kaixu.listing.revocation.web;

import java.util.Objects;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What somebody says with a step: a comment, a reason, or the patentee's case. */
record WordRequest(@Nullable @Size(max = 2000) String text) {

    String given() {
        return Objects.requireNonNullElse(text, "");
    }
}
