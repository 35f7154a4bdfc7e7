package cn.kaixu.review.validity.value;

import org.jspecify.annotations.Nullable;

/** Who sent the declaration in; {@code place} is a GB/T 2260 code. */
public record Submitter(
        String organisationId,
        String organisationName,
        String place,
        String channel,
        @Nullable String batchId) {}
