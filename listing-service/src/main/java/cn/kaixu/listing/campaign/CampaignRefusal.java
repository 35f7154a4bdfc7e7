package cn.kaixu.listing.campaign;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a campaign says no. */
public enum CampaignRefusal implements RefusalCode {
    /** Organisations of a kind are invited for which no day is set. Set it. */
    CAMPAIGN_DEADLINE_MISSING(422),
    /** The day set is past already. Choose a later one. */
    CAMPAIGN_DEADLINE_PAST(422),
    /** A day would come earlier than those invited were told. Choose a later one. */
    CAMPAIGN_DEADLINE_EARLIER(422),
    /** An organisation stands twice on the list. Keep it once. */
    CAMPAIGN_INVITES_TWICE(422),
    /** The campaign is over. */
    CAMPAIGN_IS_CLOSED(409),
    /** An organisation is not invited to this campaign. Look at the board again. */
    SUBMITTER_NOT_INVITED(422),
    /** All of them were reminded today. Wait until tomorrow. */
    REMINDED_TODAY(409);

    private final int status;

    CampaignRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
