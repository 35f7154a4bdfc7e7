package cn.kaixu.licensing.licence.value;

/** Whether an offer can be accepted on a day. */
public enum Standing {
    OPEN,
    /** The patent's legal state bars new licences for now (暂停). */
    SUSPENDED,
    /** Withdrawn, ended, or replaced by a later round. */
    CLOSED
}
