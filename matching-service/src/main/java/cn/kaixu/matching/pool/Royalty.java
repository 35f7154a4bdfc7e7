package cn.kaixu.matching.pool;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** The fee standard (许可使用费标准) of an offer; {@code mode} decides which of the rest are present. */
public record Royalty(
        Mode mode,
        @Nullable BigDecimal entryFee,
        @Nullable BigDecimal salesShare,
        @Nullable BigDecimal amount,
        @Nullable Integer payWithinDays,
        @Nullable Instalments instalments,
        @Nullable String otherStandard) {

    /** The five standards of annex 4 ⑥. */
    public enum Mode {
        FREE("免费"),
        ENTRY_FEE_AND_SHARE("入门费加提成"),
        LUMP_SUM("一次总付"),
        INSTALMENTS("分期支付"),
        OTHER("其他标准");

        private final String chinese;

        Mode(String chinese) {
            this.chinese = chinese;
        }

        /** The word shown to people. */
        public String chinese() {
            return chinese;
        }
    }

    /** Instalments within a fixed total (总付额内分期支付); amounts in yuan. */
    public record Instalments(
            BigDecimal first,
            int firstWithinDays,
            String period,
            int daysBeforePeriodEnd,
            int laterCount,
            BigDecimal laterAmount,
            int totalCount,
            BigDecimal total) {}
}
