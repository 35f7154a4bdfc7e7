package cn.kaixu.listing.revocation.web;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

import cn.kaixu.listing.declaration.value.Reason;
import cn.kaixu.listing.revocation.value.Grounds;
import org.jspecify.annotations.Nullable;

/** A proposal as posted. */
record RevocationRequest(
        @Nullable @Size(max = 300) String legalBasis,
        @Nullable @Size(max = 20) List<@Valid ReasonRequest> reasons,
        @Nullable @Size(max = 300) String evidence) {

    /** One untrue promise or statement: the field of the form, and what is untrue about it. */
    record ReasonRequest(
            @Nullable @Size(max = 60) String field,
            @Nullable @Size(max = 1000) String text) {

        Reason reason() {
            return new Reason(
                    Objects.requireNonNullElse(field, ""),
                    Objects.requireNonNullElse(text, "").strip());
        }
    }

    Grounds grounds() {
        List<ReasonRequest> given = Objects.requireNonNullElse(reasons, List.of());
        return new Grounds(
                Objects.requireNonNullElse(legalBasis, ""),
                given.stream().map(ReasonRequest::reason).toList(),
                Objects.requireNonNullElse(evidence, ""));
    }
}
