package cn.kaixu.review.validity;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a verdict on a review case is not accepted; nothing changes. */
public enum ReviewRefusal implements RefusalCode {
    /** The case is already decided or was closed by a withdrawal. Open the case to see how it ended. */
    REVIEW_CLOSED(409),
    /** The automatic checks have not finished. Try again in a moment. */
    CHECKS_PENDING(409),
    /** The checks ran anew since the decider read them, with another result. Read them and decide again. */
    CHECKS_CHANGED(409),
    /** The first decision is for a reviewer of the provincial office. */
    REVIEWER_NEEDED(403),
    /** The second verification is for an officer of the agency. */
    AGENCY_OFFICER_NEEDED(403),
    /** Four eyes: whoever made the first decision cannot verify it. Leave the case to a colleague. */
    SECOND_PERSON_NEEDED(422),
    /** A case with a failed check cannot be approved. Return or refuse it. */
    CHECK_FAILED(422),
    /** Approving although a check could not be judged needs a comment on what was looked at instead. */
    COMMENT_MISSING(422),
    /** Returning or refusing needs at least one reason with a text. */
    REASON_MISSING(422);

    private final int status;

    ReviewRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
