package cn.kaixu.contract.listing;

import java.math.BigDecimal;

/** Instalments within a fixed total: the first within days of effect, the others before each period (MONTH, QUARTER, YEAR) ends. Amounts in yuan. */
public record InstalmentsV1(
        BigDecimal first,
        int firstWithinDays,
        String period,
        int daysBeforePeriodEnd,
        int laterCount,
        BigDecimal laterAmount,
        int totalCount,
        BigDecimal total) {}
