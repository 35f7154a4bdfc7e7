package cn.kaixu.listing.campaign.value;

/** Who is called upon; the notice sets a day for each kind (通知第一条). */
public enum SubmitterKind {
    /** 市州知识产权局. */
    BUREAU,
    /** 高校院所. */
    INSTITUTION
}
