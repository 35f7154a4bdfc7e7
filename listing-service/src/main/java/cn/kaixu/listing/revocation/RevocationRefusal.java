package cn.kaixu.listing.revocation;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a revocation says no. */
public enum RevocationRefusal implements RefusalCode {
    /** Only what is announced can be revoked. Look at the state of the declaration. */
    NOTHING_TO_REVOKE(409),
    /** A revocation of this declaration is under way. Go on with that one. */
    REVOCATION_IS_OPEN(409),
    /** The revocation has gone on or has ended. Look at its state. */
    REVOCATION_HAS_MOVED_ON(409),
    /** A revocation needs a legal basis, at least one reason and a reference to the evidence. Give them. */
    REVOCATION_GROUNDS_MISSING(422),
    /** Four eyes: whoever proposed it can neither confirm nor decide it. Leave it to a colleague. */
    REVOCATION_NEEDS_SECOND_PERSON(422),
    /** The patentee may still state their case. Wait for the end of the hearing. */
    HEARING_IS_OPEN(409),
    /** The last day to state one's case is past. */
    HEARING_IS_OVER(409),
    /** Nothing was stated. Say what speaks against the revocation. */
    OBJECTION_MISSING(422),
    /** To drop a revocation, or to uphold it against an objection, needs a reason. Give it. */
    REVOCATION_REASON_MISSING(422);

    private final int status;

    RevocationRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
