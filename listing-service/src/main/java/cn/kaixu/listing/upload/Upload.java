package cn.kaixu.listing.upload;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A file on its way: {@code received} bytes of {@code size} are here; complete, it became a batch. */
public record Upload(
        String id,
        String organisationId,
        String subject,
        String fileName,
        long size,
        String sha256,
        long received,
        @Nullable String batchId,
        Instant expiresAt) {

    public boolean complete() {
        return batchId != null;
    }
}
