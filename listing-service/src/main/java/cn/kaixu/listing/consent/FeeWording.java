package cn.kaixu.listing.consent;

import java.math.BigDecimal;
import java.util.Objects;

import cn.kaixu.listing.declaration.draft.InstalmentsDraft;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.InstalmentPeriod;
import org.jspecify.annotations.Nullable;

/** A fee standard in the words of annex 4 ⑥; a number that is missing stays blank. */
final class FeeWording {

    private static final InstalmentsDraft NO_INSTALMENTS =
            new InstalmentsDraft(null, null, null, null, null, null, null, null);

    private FeeWording() {}

    static String of(RoyaltyDraft royalty) {
        return switch (royalty.mode()) {
            case FREE -> "免费使用。";
            case ENTRY_FEE_AND_SHARE ->
                "采用入门费和提成费相结合的方式，其中入门费为%s元，提成费按当年度合同产品净销售额的%s%%提取。"
                        .formatted(plain(royalty.entryFee()), plain(royalty.salesShare()));
            case LUMP_SUM ->
                "采用一次总付的方式，在合同生效后%s日内一次性全额支付所有使用费%s元。"
                        .formatted(orBlank(royalty.payWithinDays()), plain(royalty.amount()));
            case INSTALMENTS -> instalments(Objects.requireNonNullElse(royalty.instalments(), NO_INSTALMENTS));
            case OTHER -> orBlank(royalty.otherStandard());
            case null -> orBlank(null);
        };
    }

    private static String instalments(InstalmentsDraft parts) {
        InstalmentPeriod period = parts.period();
        return "采用总付额内分期支付的方式，在合同生效后%s日内支付第一批次%s元，后在每个会计%s截止前的%s日内，分%s批次支付，每次支付%s元。包括第一次在内总共支付%s次，共计%s元。"
                .formatted(
                        orBlank(parts.firstWithinDays()),
                        plain(parts.first()),
                        orBlank(period == null ? null : period.chinese()),
                        orBlank(parts.daysBeforePeriodEnd()),
                        orBlank(parts.laterCount()),
                        plain(parts.laterAmount()),
                        orBlank(parts.totalCount()),
                        plain(parts.total()));
    }

    private static String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return orBlank(null);
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String orBlank(@Nullable Object value) {
        return StatementWording.orBlank(value);
    }
}
