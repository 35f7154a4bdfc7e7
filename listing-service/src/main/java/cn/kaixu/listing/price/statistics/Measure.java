package cn.kaixu.listing.price.statistics;

import java.util.Arrays;
import java.util.Optional;

/** What a published number counts. */
public enum Measure {
    CONTRACTS("备案合同数", "份"),
    PATENTS("涉及专利数", "件"),
    FIXED_CONTRACTS("固定或可折算金额合同数", "份"),
    FIXED_TOTAL("固定或可折算金额合计", "元"),
    FIXED_MEAN_PER_CONTRACT("固定或可折算金额每份平均", "元"),
    FIXED_MEAN_TERM("固定或可折算金额合同平均期限", "年"),
    FIXED_MEAN_PER_PATENT_YEAR("固定或可折算金额每件每年平均", "元"),
    ENTRY_FEE_MEAN("平均入门费", "元"),
    ROYALTY_CONTRACTS("提成支付合同数", "份"),
    ROYALTY_MEAN_TERM("提成支付合同平均期限", "年"),
    ROYALTY_MEAN_RATE("平均提成费率", "%"),
    FREE_CONTRACTS("免费许可合同数", "份");

    private final String chinese;
    private final String unit;

    Measure(String chinese, String unit) {
        this.chinese = chinese;
        this.unit = unit;
    }

    public String chinese() {
        return chinese;
    }

    public String unit() {
        return unit;
    }

    /** Reads the name or the Chinese word. */
    public static Optional<Measure> read(String word) {
        return Arrays.stream(values())
                .filter(measure -> measure.name().equals(word) || measure.chinese.equals(word))
                .findFirst();
    }
}
