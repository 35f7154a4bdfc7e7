package cn.kaixu.licensing.recordal.value;

/** A paper the recordal needs (备案材料), notice of 2022-07-22 and order 62. */
public enum Paper {
    /** The written notice to the owner. */
    NOTICE("书面通知"),
    /** The contract signed by both sides; for a free licence the notice stands in for it. */
    CONTRACT("双方签署的许可合同（免费许可可以书面通知代替）"),
    /** The bank's receipt; none for a free licence. */
    PAYMENT_EVIDENCE("付款凭证（免费许可无需提供）");

    private final String chinese;

    Paper(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
