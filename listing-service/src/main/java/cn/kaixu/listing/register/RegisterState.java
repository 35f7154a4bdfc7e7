package cn.kaixu.listing.register;

/** Where the newest round of a declaration stands. */
public enum RegisterState {
    SUBMITTED("已提交"),
    RETURNED("退回补正"),
    REFUSED("不予公告"),
    ANNOUNCED("已公告"),
    EXPIRED("已届满"),
    /** Announced, and closed to new licences while the patent's legal state hinders them. */
    SUSPENDED("已暂停"),
    WITHDRAWN("已撤回"),
    /** Ended by the organiser for an untrue promise. */
    REVOKED("已撤销");

    private final String chinese;

    RegisterState(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }
}
