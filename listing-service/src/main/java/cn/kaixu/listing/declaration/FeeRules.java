package cn.kaixu.listing.declaration;

import java.math.BigDecimal;

import cn.kaixu.listing.declaration.draft.InstalmentsDraft;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.RoyaltyMode;
import org.jspecify.annotations.Nullable;

/** Rules about annex 4 ⑥: exactly one fee standard, complete and consistent, below the ceilings. */
final class FeeRules {

    private static final String PREFIX = "royalty.";

    private FeeRules() {}

    static void examine(RoyaltyDraft fee, SubmissionLimits limits, Findings findings) {
        if (fee.mode() == null) {
            findings.missing(SubmissionRule.FEE_STANDARD_IS_CHOSEN, "royalty");
            return;
        }
        oneOnly(fee, fee.mode(), findings);
        switch (fee.mode()) {
            case FREE -> {}
            case ENTRY_FEE_AND_SHARE -> {
                entryFee(fee.entryFee(), limits, findings);
                share(fee.salesShare(), limits, findings);
            }
            case LUMP_SUM -> {
                amount(fee.amount(), "amount", limits, findings);
                count(fee.payWithinDays(), "payWithinDays", findings);
            }
            case INSTALMENTS -> instalments(fee.instalments(), limits, findings);
            case OTHER -> {
                if (fee.otherStandard() == null || fee.otherStandard().isBlank()) {
                    findings.missing(SubmissionRule.FEE_NUMBER_IS_GIVEN, PREFIX + "otherStandard");
                }
            }
        }
    }

    private static void oneOnly(RoyaltyDraft fee, RoyaltyMode mode, Findings findings) {
        boolean more = stray(mode != RoyaltyMode.ENTRY_FEE_AND_SHARE, fee.entryFee(), fee.salesShare())
                || stray(mode != RoyaltyMode.LUMP_SUM, fee.amount(), fee.payWithinDays())
                || stray(mode != RoyaltyMode.INSTALMENTS, fee.instalments(), null)
                || stray(mode != RoyaltyMode.OTHER, fee.otherStandard(), null);
        if (more) {
            findings.broken(SubmissionRule.FEE_STANDARD_IS_ONE_OF_FIVE, "royalty", mode.chinese());
        }
    }

    private static boolean stray(boolean otherMode, @Nullable Object first, @Nullable Object second) {
        return otherMode && (first != null || second != null);
    }

    private static void instalments(@Nullable InstalmentsDraft parts, SubmissionLimits limits, Findings findings) {
        if (parts == null) {
            findings.missing(SubmissionRule.FEE_NUMBER_IS_GIVEN, PREFIX + "instalments");
            return;
        }
        amount(parts.first(), "instalments.first", limits, findings);
        count(parts.firstWithinDays(), "instalments.firstWithinDays", findings);
        if (parts.period() == null) {
            findings.missing(SubmissionRule.FEE_NUMBER_IS_GIVEN, PREFIX + "instalments.period");
        }
        count(parts.daysBeforePeriodEnd(), "instalments.daysBeforePeriodEnd", findings);
        count(parts.laterCount(), "instalments.laterCount", findings);
        amount(parts.laterAmount(), "instalments.laterAmount", limits, findings);
        count(parts.totalCount(), "instalments.totalCount", findings);
        amount(parts.total(), "instalments.total", limits, findings);
        addsUp(parts, findings);
    }

    private static void addsUp(InstalmentsDraft parts, Findings findings) {
        Integer later = parts.laterCount();
        if (later == null) {
            return;
        }
        if (parts.totalCount() != null && parts.totalCount() != later + 1) {
            findings.brokenButFor(
                    String.valueOf(later + 1),
                    SubmissionRule.INSTALMENT_COUNT_FITS,
                    PREFIX + "instalments.totalCount",
                    parts.totalCount(),
                    later + 1);
        }
        if (parts.first() != null && parts.laterAmount() != null && parts.total() != null) {
            BigDecimal sum = parts.first().add(parts.laterAmount().multiply(BigDecimal.valueOf(later)));
            if (sum.compareTo(parts.total()) != 0) {
                findings.brokenButFor(
                        sum.toPlainString(),
                        SubmissionRule.INSTALMENTS_ADD_UP,
                        PREFIX + "instalments.total",
                        parts.total().toPlainString(),
                        sum.toPlainString());
            }
        }
    }

    /** Zero is a plain share without an entry fee (提成支付). */
    private static void entryFee(@Nullable BigDecimal fee, SubmissionLimits limits, Findings findings) {
        if (fee == null || fee.signum() != 0) {
            amount(fee, "entryFee", limits, findings);
        }
    }

    private static void amount(@Nullable BigDecimal amount, String field, SubmissionLimits limits, Findings findings) {
        if (!positive(amount, field, findings) || amount == null) {
            return;
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            findings.broken(SubmissionRule.AMOUNT_IS_IN_WHOLE_CENTS, PREFIX + field, amount.toPlainString());
        }
        if (amount.compareTo(limits.fixedFee()) > 0) {
            findings.broken(
                    SubmissionRule.FIXED_FEE_IS_WITHIN_CEILING,
                    PREFIX + field,
                    limits.fixedFee().toPlainString());
        }
    }

    private static void share(@Nullable BigDecimal share, SubmissionLimits limits, Findings findings) {
        if (positive(share, "salesShare", findings) && share != null && share.compareTo(limits.salesShare()) > 0) {
            findings.broken(
                    SubmissionRule.SALES_SHARE_IS_WITHIN_CEILING,
                    PREFIX + "salesShare",
                    limits.salesShare().toPlainString());
        }
    }

    private static void count(@Nullable Integer count, String field, Findings findings) {
        positive(count == null ? null : BigDecimal.valueOf(count), field, findings);
    }

    private static boolean positive(@Nullable BigDecimal number, String field, Findings findings) {
        if (number == null) {
            findings.missing(SubmissionRule.FEE_NUMBER_IS_GIVEN, PREFIX + field);
            return false;
        }
        if (number.signum() <= 0) {
            findings.broken(SubmissionRule.FEE_NUMBER_IS_POSITIVE, PREFIX + field);
            return false;
        }
        return true;
    }
}
