package cn.kaixu.listing.attachment.web;

import java.time.Instant;

import cn.kaixu.listing.attachment.Attachment;
import cn.kaixu.listing.attachment.AttachmentKind;

/** An attachment in the list of a declaration's files. */
record AttachmentView(
        String id, AttachmentKind kind, String contentType, long size, String sha256, Instant attachedAt) {

    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                attachment.id(),
                attachment.kind(),
                attachment.fileKind().contentType(),
                attachment.size(),
                attachment.sha256(),
                attachment.attachedAt());
    }
}
