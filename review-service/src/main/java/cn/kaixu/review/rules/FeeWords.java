package cn.kaixu.review.rules;

import java.math.BigDecimal;

import cn.kaixu.review.validity.value.Instalments;
import cn.kaixu.review.validity.value.Royalty;
import org.jspecify.annotations.Nullable;

/** Fee standards in the words of the form, for evidence. */
final class FeeWords {

    private FeeWords() {}

    static String mode(String mode) {
        return switch (mode) {
            case Royalty.FREE -> "免费";
            case Royalty.ENTRY_FEE_AND_SHARE -> "入门费加提成";
            case Royalty.LUMP_SUM -> "一次总付";
            case Royalty.INSTALMENTS -> "总付额内分期";
            case Royalty.OTHER -> "其他标准";
            default -> mode;
        };
    }

    static String describe(Royalty royalty) {
        Instalments plan = royalty.instalments();
        return switch (royalty.mode()) {
            case Royalty.ENTRY_FEE_AND_SHARE ->
                "入门费 %s 元加净销售额提成 %s%%".formatted(plain(royalty.entryFee()), plain(royalty.salesShare()));
            case Royalty.LUMP_SUM ->
                "一次总付 %s 元，合同生效后 %d 日内付清".formatted(plain(royalty.amount()), royalty.payWithinDays());
            case Royalty.INSTALMENTS ->
                plan == null ? mode(royalty.mode()) : "分 %d 次共付 %s 元".formatted(plan.totalCount(), plain(plan.total()));
            case Royalty.OTHER -> "其他标准“" + royalty.otherStandard() + "”";
            default -> mode(royalty.mode());
        };
    }

    static String plain(@Nullable BigDecimal value) {
        return value == null ? "未填" : value.stripTrailingZeros().toPlainString();
    }
}
