package cn.kaixu.listing.attachment;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a file is not taken. */
public enum AttachmentRefusal implements RefusalCode {
    /** The content is neither PDF nor PNG nor JPEG, whatever its name says. Save it as one of these. */
    ATTACHMENT_KIND_NOT_ACCEPTED(415),
    /** The file is larger than allowed. Send a smaller one. */
    ATTACHMENT_TOO_LARGE(413),
    /** The file runs scripts or carries other files. Print it to PDF and send that. */
    ATTACHMENT_IS_ACTIVE(422),
    /** The declaration has as many files as it may have. Delete one first. */
    TOO_MANY_ATTACHMENTS(409),
    /** What others decide on, or have relied on, stays. Withdraw the declaration first. */
    ATTACHMENT_IS_RELIED_ON(409);

    private final int status;

    AttachmentRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
