package cn.kaixu.review.validity.value;

import java.math.BigDecimal;

/** Instalments within a fixed total (总付额内分期支付) as declared; amounts in yuan. */
public record Instalments(
        BigDecimal first,
        int firstWithinDays,
        String period,
        int daysBeforePeriodEnd,
        int laterCount,
        BigDecimal laterAmount,
        int totalCount,
        BigDecimal total) {}
