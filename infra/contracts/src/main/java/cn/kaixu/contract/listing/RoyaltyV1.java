package cn.kaixu.contract.listing;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Fee standard of annex 4 ⑥. {@code mode} is FREE, ENTRY_FEE_AND_SHARE, LUMP_SUM, INSTALMENTS or OTHER and decides which of the rest are present; amounts in yuan, share in percent of yearly net sales. */
public record RoyaltyV1(
        String mode,
        @Nullable BigDecimal entryFee,
        @Nullable BigDecimal salesShare,
        @Nullable BigDecimal amount,
        @Nullable Integer payWithinDays,
        @Nullable InstalmentsV1 instalments,
        @Nullable String otherStandard) {}
