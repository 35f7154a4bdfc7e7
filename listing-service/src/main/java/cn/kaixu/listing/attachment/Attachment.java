package cn.kaixu.listing.attachment;

import java.time.Instant;

/** A file that was attached; {@code reference} is where the vault keeps its content. */
public record Attachment(
        String id,
        String declarationId,
        AttachmentKind kind,
        FileKind fileKind,
        long size,
        String sha256,
        Instant attachedAt,
        String reference) {}
