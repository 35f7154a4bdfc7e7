package cn.kaixu.matching.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import cn.kaixu.matching.pool.Royalty;
import cn.kaixu.matching.pool.Royalty.Instalments;
import org.jspecify.annotations.Nullable;

/** Turns any fee standard into the same three-year table, so that offers can be compared. */
public final class CostReckoning {

    /** Taken when the reader names no figure; always shown beside the result. */
    public static final BigDecimal DEFAULT_SALES = BigDecimal.valueOf(1_000_000);

    private static final int YEARS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CostReckoning() {}

    public static CostTable of(Royalty royalty, BigDecimal yearlySales) {
        return switch (royalty.mode()) {
            case FREE -> table(spread(BigDecimal.ZERO), BigDecimal.ZERO, null, "免费许可，无须支付使用费。");
            case LUMP_SUM -> lumpSum(royalty);
            case ENTRY_FEE_AND_SHARE -> entryFeeAndShare(royalty, yearlySales);
            case INSTALMENTS -> instalments(Objects.requireNonNull(royalty.instalments()));
            case OTHER -> noFigure(royalty);
        };
    }

    /** The three-year total as a sort key; an offer without figures comes last. */
    public static long sortKey(Royalty royalty) {
        BigDecimal total = of(royalty, DEFAULT_SALES).total();
        return total == null ? Long.MAX_VALUE : total.movePointRight(2).longValue();
    }

    private static CostTable lumpSum(Royalty royalty) {
        BigDecimal amount = zeroIfAbsent(royalty.amount());
        String explanation = royalty.payWithinDays() == null
                ? "一次总付，计入第一年。"
                : "合同生效后 %d 日内一次付清，计入第一年。".formatted(royalty.payWithinDays());
        return table(spread(amount), BigDecimal.ZERO, null, explanation);
    }

    private static CostTable entryFeeAndShare(Royalty royalty, BigDecimal yearlySales) {
        BigDecimal share = zeroIfAbsent(royalty.salesShare());
        BigDecimal yearly = yearlySales.multiply(share).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        BigDecimal[] years = spread(zeroIfAbsent(royalty.entryFee()));
        for (int year = 0; year < YEARS; year++) {
            years[year] = years[year].add(yearly);
        }
        String explanation = "入门费计入第一年；提成按假定的合同产品年净销售额 %s 元的 %s%% 计算，实际按当年度净销售额结算。"
                .formatted(FeeLabel.plain(yearlySales), FeeLabel.plain(share));
        return table(years, null, yearlySales, explanation);
    }

    private static CostTable instalments(Instalments plan) {
        int months = switch (plan.period()) {
            case "MONTH" -> 1;
            case "QUARTER" -> 3;
            default -> 12;
        };
        BigDecimal[] years = spread(plan.first());
        int paidWithin = 0;
        for (int payment = 1; payment <= plan.laterCount(); payment++) {
            int year = (payment * months - 1) / 12;
            if (year < YEARS) {
                years[year] = years[year].add(plan.laterAmount());
                paidWithin++;
            }
        }
        BigDecimal afterwards = plan.laterAmount().multiply(BigDecimal.valueOf(plan.laterCount() - paidWithin));
        String explanation = "首期在合同生效后 %d 日内支付，其余 %d 期在每%s届满前 %d 日内支付，按生效日起逐期计入各年。"
                .formatted(plan.firstWithinDays(), plan.laterCount(), period(months), plan.daysBeforePeriodEnd());
        return table(years, afterwards, null, explanation);
    }

    private static CostTable noFigure(Royalty royalty) {
        List<CostTable.Year> years = IntStream.rangeClosed(1, YEARS)
                .mapToObj(year -> new CostTable.Year(year, null))
                .toList();
        return new CostTable(years, null, null, null, FeeLabel.of(royalty) + "；不能折算为金额，请与专利权人核实。");
    }

    private static String period(int months) {
        return months == 1 ? "月" : months == 3 ? "季" : "年";
    }

    private static BigDecimal[] spread(BigDecimal firstYear) {
        BigDecimal[] years = new BigDecimal[YEARS];
        Arrays.fill(years, BigDecimal.ZERO);
        years[0] = firstYear;
        return years;
    }

    private static CostTable table(
            BigDecimal[] amounts, @Nullable BigDecimal afterwards, @Nullable BigDecimal sales, String explanation) {
        List<CostTable.Year> years = IntStream.rangeClosed(1, YEARS)
                .mapToObj(year -> new CostTable.Year(year, amounts[year - 1]))
                .toList();
        BigDecimal total = Arrays.stream(amounts).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CostTable(years, total, afterwards, sales, explanation);
    }

    private static BigDecimal zeroIfAbsent(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
