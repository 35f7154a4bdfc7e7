package cn.kaixu.licensing.ledger;

/** Where a recordal stands. */
public enum RecordalState {
    /** 已提交. */
    FILED,
    /** 已受理. */
    ACCEPTED,
    /** 待补正. */
    RETURNED,
    /** 已备案. */
    RECORDED,
    /** 不予备案. */
    REFUSED
}
