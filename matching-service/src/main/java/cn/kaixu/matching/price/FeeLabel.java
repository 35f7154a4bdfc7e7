package cn.kaixu.matching.price;

import java.math.BigDecimal;

import cn.kaixu.matching.pool.Royalty;
import cn.kaixu.matching.pool.Royalty.Instalments;
import org.jspecify.annotations.Nullable;

/** A fee standard in one short Chinese phrase. */
public final class FeeLabel {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private FeeLabel() {}

    public static String of(Royalty royalty) {
        Instalments plan = royalty.instalments();
        return switch (royalty.mode()) {
            case FREE -> "免费";
            case ENTRY_FEE_AND_SHARE ->
                "入门费 %s + 净销售额的 %s%%".formatted(yuan(royalty.entryFee()), plain(royalty.salesShare()));
            case LUMP_SUM -> "一次总付 " + yuan(royalty.amount());
            case INSTALMENTS -> plan == null ? "分期支付" : "分 %d 次共 %s".formatted(plan.totalCount(), yuan(plan.total()));
            case OTHER -> "其他标准：" + (royalty.otherStandard() == null ? "见声明" : royalty.otherStandard());
        };
    }

    /** From ten thousand yuan on in 万元, below in 元; never rounded. */
    static String yuan(@Nullable BigDecimal amount) {
        if (amount == null) {
            return "未载明";
        }
        if (amount.compareTo(TEN_THOUSAND) < 0) {
            return plain(amount) + " 元";
        }
        return plain(amount.movePointLeft(4)) + " 万元";
    }

    static String plain(@Nullable BigDecimal number) {
        return number == null ? "未载明" : number.stripTrailingZeros().toPlainString();
    }
}
