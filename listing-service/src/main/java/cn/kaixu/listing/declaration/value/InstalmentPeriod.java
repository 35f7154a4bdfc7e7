package cn.kaixu.listing.declaration.value;

/** Accounting period before whose end a later instalment falls due. */
public enum InstalmentPeriod {
    MONTH("月份"),
    QUARTER("季度"),
    YEAR("年度");

    private final String chinese;

    InstalmentPeriod(String chinese) {
        this.chinese = chinese;
    }

    /** The word annex 4 ⑥ uses. */
    public String chinese() {
        return chinese;
    }
}
