package cn.kaixu.listing.declaration.draft;

import java.math.BigDecimal;

import cn.kaixu.listing.declaration.value.InstalmentPeriod;
import org.jspecify.annotations.Nullable;

/** Instalments as typed in. */
public record InstalmentsDraft(
        @Nullable BigDecimal first,
        @Nullable Integer firstWithinDays,
        @Nullable InstalmentPeriod period,
        @Nullable Integer daysBeforePeriodEnd,
        @Nullable Integer laterCount,
        @Nullable BigDecimal laterAmount,
        @Nullable Integer totalCount,
        @Nullable BigDecimal total) {}
