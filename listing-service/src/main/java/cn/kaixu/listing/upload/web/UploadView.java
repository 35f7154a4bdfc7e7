package cn.kaixu.listing.upload.web;

import java.time.Instant;

import cn.kaixu.listing.upload.Upload;
import cn.kaixu.listing.upload.Uploads;
import org.jspecify.annotations.Nullable;

/** How far an upload has come; complete, it names its batch and whether that was there before. */
record UploadView(
        String id,
        String fileName,
        long size,
        String sha256,
        long offset,
        int largestPiece,
        Instant expiresAt,
        @Nullable String batchId,
        boolean sentBefore) {

    static UploadView of(Upload upload) {
        return new UploadView(
                upload.id(),
                upload.file().fileName(),
                upload.file().size(),
                upload.file().sha256(),
                upload.received(),
                Uploads.LARGEST_PIECE,
                upload.expiresAt(),
                upload.batchId(),
                upload.sentBefore());
    }
}
