package cn.kaixu.review.online;

import cn.kaixu.contract.kernel.PatentNumber;

/** A register that answers for one patent at a time (联机登记簿). Never throws: whatever goes wrong is an answer without knowledge. */
public interface OnlineRegister {

    /** Whether an installation named one. */
    boolean isConfigured();

    /** What people call it. */
    String name();

    /** Asks now; returns within the configured time. */
    OnlineAnswer ask(PatentNumber patent);
}
