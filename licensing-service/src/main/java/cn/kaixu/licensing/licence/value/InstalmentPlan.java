package cn.kaixu.licensing.licence.value;

import java.math.BigDecimal;

/** The first payment within days of effect, the others before each period (MONTH, QUARTER, YEAR) ends; amounts in yuan. */
public record InstalmentPlan(
        BigDecimal first,
        int firstWithinDays,
        String period,
        int daysBeforePeriodEnd,
        int laterCount,
        BigDecimal laterAmount,
        int totalCount,
        BigDecimal total) {}
