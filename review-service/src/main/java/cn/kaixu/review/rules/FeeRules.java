package cn.kaixu.review.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import cn.kaixu.review.validity.value.Instalments;
import cn.kaixu.review.validity.value.Royalty;
import org.jspecify.annotations.Nullable;

/** Exactly one fee standard, complete, below the ceilings. */
final class FeeRules {

    private static final BigDecimal FIXED_CEILING = new BigDecimal("20000000");
    private static final BigDecimal SHARE_CEILING = new BigDecimal("20");
    private static final List<String> PERIODS = List.of("MONTH", "QUARTER", "YEAR");

    private FeeRules() {}

    static Finding complete(CaseFacts facts) {
        Royalty royalty = facts.royalty();
        List<String> faults = new ArrayList<>();
        switch (royalty.mode()) {
            case Royalty.FREE -> onlyParts(royalty, 0, faults);
            case Royalty.ENTRY_FEE_AND_SHARE -> {
                onlyParts(royalty, 2, faults);
                notNegative("入门费", royalty.entryFee(), faults);
                positive("提成比例", royalty.salesShare(), faults);
            }
            case Royalty.LUMP_SUM -> {
                onlyParts(royalty, 2, faults);
                positive("总付金额", royalty.amount(), faults);
                positive("付款天数", decimal(royalty.payWithinDays()), faults);
            }
            case Royalty.INSTALMENTS -> {
                onlyParts(royalty, 1, faults);
                instalments(royalty.instalments(), faults);
            }
            case Royalty.OTHER -> {
                onlyParts(royalty, 1, faults);
                if (royalty.otherStandard() == null || royalty.otherStandard().isBlank()) {
                    faults.add("未写明其他标准");
                }
            }
            default -> faults.add("未知的收费方式 " + royalty.mode());
        }
        return faults.isEmpty()
                ? Finding.pass("使用费标准为%s，各项齐全且一致。".formatted(FeeWords.describe(royalty)))
                : Finding.fail("使用费标准（%s）有误：%s。".formatted(FeeWords.mode(royalty.mode()), String.join("；", faults)));
    }

    static Finding underCeiling(CaseFacts facts) {
        Royalty royalty = facts.royalty();
        if (royalty.mode().equals(Royalty.OTHER)) {
            return Finding.unknown(
                    "%s没有可比较的数值，请人工核对是否超过 2000 万元、净销售额的 20%%或者实施利润的 40%%。".formatted(FeeWords.describe(royalty)));
        }
        Instalments instalments = royalty.instalments();
        BigDecimal fixed = Stream.of(
                        zeroIfAbsent(royalty.amount()),
                        zeroIfAbsent(royalty.entryFee()),
                        instalments == null ? BigDecimal.ZERO : instalments.total())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal share = zeroIfAbsent(royalty.salesShare());
        boolean over = fixed.compareTo(FIXED_CEILING) > 0 || share.compareTo(SHARE_CEILING) > 0;
        String evidence = "固定金额 %s 元（上限 20000000 元），净销售额提成 %s%%（上限 20%%）。";
        return over
                ? Finding.fail(("超过上限：" + evidence).formatted(FeeWords.plain(fixed), FeeWords.plain(share)))
                : Finding.pass(evidence.formatted(FeeWords.plain(fixed), FeeWords.plain(share)));
    }

    private static void instalments(@Nullable Instalments plan, List<String> faults) {
        if (plan == null) {
            faults.add("缺少分期计划");
            return;
        }
        positive("首期金额", plan.first(), faults);
        positive("后续每期金额", plan.laterAmount(), faults);
        positive("后续期数", decimal(plan.laterCount()), faults);
        positive("首期付款天数", decimal(plan.firstWithinDays()), faults);
        if (!PERIODS.contains(plan.period())) {
            faults.add("付款周期应为月、季或者年");
        }
        if (plan.totalCount() != plan.laterCount() + 1) {
            faults.add("总次数 %d 应为首期加后续 %d 期".formatted(plan.totalCount(), plan.laterCount()));
        }
        BigDecimal sum = plan.first().add(plan.laterAmount().multiply(BigDecimal.valueOf(plan.laterCount())));
        if (sum.compareTo(plan.total()) != 0) {
            faults.add("各期合计 %s 元与总额 %s 元不符".formatted(FeeWords.plain(sum), FeeWords.plain(plan.total())));
        }
    }

    private static void onlyParts(Royalty royalty, int allowed, List<String> faults) {
        long present = Stream.of(
                        royalty.entryFee(),
                        royalty.salesShare(),
                        royalty.amount(),
                        royalty.payWithinDays(),
                        royalty.instalments(),
                        royalty.otherStandard())
                .filter(part -> part != null && !part.toString().isBlank())
                .count();
        if (present > allowed) {
            faults.add("只能任选一种标准，却填写了其他标准的内容");
        }
    }

    private static void positive(String name, @Nullable BigDecimal value, List<String> faults) {
        if (value == null || value.signum() <= 0) {
            faults.add(name + "应大于 0");
        }
    }

    private static void notNegative(String name, @Nullable BigDecimal value, List<String> faults) {
        if (value == null || value.signum() < 0) {
            faults.add(name + "未填写或者小于 0");
        }
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static BigDecimal zeroIfAbsent(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
