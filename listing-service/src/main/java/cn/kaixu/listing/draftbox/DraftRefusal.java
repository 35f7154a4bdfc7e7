package cn.kaixu.listing.draftbox;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a draft is not kept. */
public enum DraftRefusal implements RefusalCode {
    /** A draft is replaced only by who says which version it replaces. Send {@code If-Match}. */
    DRAFT_VERSION_MISSING(428),
    /** The correction of this declaration has been begun already, perhaps in another window. Open that draft. */
    DRAFT_ALREADY_BEGUN(409),
    /** One person keeps so many drafts at most. Hand some in or delete some. */
    TOO_MANY_DRAFTS(409);

    private final int status;

    DraftRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
