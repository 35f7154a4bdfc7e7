package cn.kaixu.reporting.indicator;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** One figure (指标) with everything needed to check it. */
public record Indicator(
        String id,
        String title,
        String definition,
        String definitionVersion,
        @Nullable String reading,
        long numerator,
        @Nullable Long denominator,
        BigDecimal value,
        BigDecimal target,
        String unit,
        boolean reached) {}
