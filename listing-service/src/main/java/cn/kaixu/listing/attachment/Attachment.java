package cn.kaixu.listing.attachment;

import java.time.Instant;

import cn.kaixu.platform.file.FileKind;

/** A file that was attached; {@code holder} is the declaration, draft or consent it belongs to, {@code reference} where the vault keeps its content. */
public record Attachment(
        String id,
        String holder,
        AttachmentKind kind,
        FileKind fileKind,
        long size,
        String sha256,
        Instant attachedAt,
        String reference) {}
