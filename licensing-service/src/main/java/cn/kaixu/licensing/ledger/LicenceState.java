package cn.kaixu.licensing.ledger;

/** Where a licence stands. */
public enum LicenceState {
    /** 已登记意向. */
    INTENDED,
    /** 已书面通知. */
    NOTIFIED,
    /** 已签合同. */
    CONCLUDED,
    /** 已生效. */
    IN_FORCE,
    /** 已到期. */
    ENDED
}
