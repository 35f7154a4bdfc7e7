package cn.kaixu.listing.declaration.value;

import org.jspecify.annotations.Nullable;

/** Who handed a declaration in; {@code place} is a GB/T 2260 code. */
public record Submitter(
        String organisationId,
        String organisationName,
        String place,
        Channel channel,
        @Nullable String batchId) {

    /** The way a declaration came in. */
    public enum Channel {
        ONLINE,
        BATCH
    }
}
