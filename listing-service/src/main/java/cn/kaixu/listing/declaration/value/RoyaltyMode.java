package cn.kaixu.listing.declaration.value;

/** The five fee standards of annex 4 ⑥, of which exactly one is chosen (任选其一). */
public enum RoyaltyMode {
    FREE("免费"),
    ENTRY_FEE_AND_SHARE("入门费加提成"),
    LUMP_SUM("一次总付"),
    INSTALMENTS("总付额内分期支付"),
    OTHER("其他标准");

    private final String chinese;

    RoyaltyMode(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
