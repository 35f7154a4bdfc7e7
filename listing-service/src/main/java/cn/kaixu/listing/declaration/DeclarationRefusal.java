package cn.kaixu.listing.declaration;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a declaration says no. */
public enum DeclarationRefusal implements RefusalCode {
    /** The form breaks the rules named in {@code errors}. Correct these fields and hand it in again. */
    DECLARATION_NOT_ACCEPTABLE(422),
    /** The patent already has a declaration under review or announced. Withdraw that one first. */
    LIVE_DECLARATION_EXISTS(409),
    /** Terms are amended while the declaration is announced only. Before that correct the form, after that declare anew. */
    NOTHING_TO_AMEND(409),
    /** The declaration was refused, so there is nothing to withdraw. */
    NOTHING_TO_WITHDRAW(409),
    /** A withdrawal needs the written consent of all owners. Obtain it and say so. */
    OWNERS_HAVE_NOT_AGREED(422),
    /** One stamp stands for several owners. Attach the statement all of them signed, or have each sign online. */
    OWNERS_STATEMENT_MISSING(422),
    /** The owners signed with other terms or an earlier declaration before them. Ask them again. */
    AGREEMENT_IS_OUTDATED(409),
    /** The new terms are those announced. Name others. */
    CHANGES_NOTHING(422),
    /** A withdrawal needs a legitimate reason. State it. */
    WITHDRAWAL_REASON_MISSING(422);

    private final int status;

    DeclarationRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
