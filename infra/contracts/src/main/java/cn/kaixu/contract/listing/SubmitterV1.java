package cn.kaixu.contract.listing;

import org.jspecify.annotations.Nullable;

/** Who sent the declaration in. {@code channel} is ONLINE or BATCH, {@code place} a GB/T 2260 code. */
public record SubmitterV1(
        String organisationId,
        String organisationName,
        String place,
        String channel,
        @Nullable String batchId) {}
