package cn.kaixu.listing.consent;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a consent says no. */
public enum ConsentRefusal implements RefusalCode {
    /** The owners of this patent are being asked already. Wait for them or cancel that request. */
    CONSENT_IS_OPEN(409),
    /** The request was completed, declined or cancelled. Look at its state. */
    CONSENT_IS_OVER(409),
    /** What was shown is not what is to be signed. Read the text again. */
    STATEMENT_HAS_CHANGED(409),
    /** Whoever is logged in is not the owner invited. Log in as the owner, or use the invitation sent to them. */
    SIGNER_IS_NOT_THE_OWNER(403),
    /** The confirmation was not typed as asked for. Type it exactly. */
    CONFIRMATION_DIFFERS(422),
    /** Not to agree needs a word of explanation. Give it. */
    DECLINING_REASON_MISSING(422);

    private final int status;

    ConsentRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
