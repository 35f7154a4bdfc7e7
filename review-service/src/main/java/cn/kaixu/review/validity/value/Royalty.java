package cn.kaixu.review.validity.value;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The fee standard (许可使用费标准) exactly as declared. Flat on purpose: whether the parts fit the mode is what the
 * review finds out, so a standard that does not fit must be storable.
 */
public record Royalty(
        String mode,
        @Nullable BigDecimal entryFee,
        @Nullable BigDecimal salesShare,
        @Nullable BigDecimal amount,
        @Nullable Integer payWithinDays,
        @Nullable Instalments instalments,
        @Nullable String otherStandard) {

    public static final String FREE = "FREE";
    public static final String ENTRY_FEE_AND_SHARE = "ENTRY_FEE_AND_SHARE";
    public static final String LUMP_SUM = "LUMP_SUM";
    public static final String INSTALMENTS = "INSTALMENTS";
    public static final String OTHER = "OTHER";
}
