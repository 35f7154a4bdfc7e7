package cn.kaixu.listing.upload;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a piece of a file is not taken. */
public enum UploadRefusal implements RefusalCode {
    /** The piece does not begin where the last one ended; {@code Upload-Offset} says where that is. Go on from there. */
    UPLOAD_OFFSET_WRONG(409),
    /** Larger than one piece may be. Send smaller ones. */
    UPLOAD_PIECE_TOO_LARGE(413),
    /** More bytes than were announced. Begin anew. */
    UPLOAD_LONGER_THAN_ANNOUNCED(422),
    /** The whole is not what was announced; the file changed while it was sent, or was damaged on the way. Begin anew. */
    UPLOAD_CONTENT_DIFFERS(422),
    /** As many unfinished uploads as one organisation may have. Finish or remove one. */
    TOO_MANY_UPLOADS(409);

    private final int status;

    UploadRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
