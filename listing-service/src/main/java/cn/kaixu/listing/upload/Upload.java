package cn.kaixu.listing.upload;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A file on its way: {@code received} bytes of it are here; complete, it became a batch, or was {@code sentBefore} and is the batch of then. */
public record Upload(
        String id,
        String organisationId,
        String subject,
        Announced file,
        long received,
        @Nullable String batchId,
        boolean sentBefore,
        Instant expiresAt) {

    public boolean complete() {
        return batchId != null;
    }
}
