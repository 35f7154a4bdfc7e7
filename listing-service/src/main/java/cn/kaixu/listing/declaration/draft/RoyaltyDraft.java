package cn.kaixu.listing.declaration.draft;

import java.math.BigDecimal;
import java.util.Objects;

import cn.kaixu.listing.declaration.value.Money;
import cn.kaixu.listing.declaration.value.Percentage;
import cn.kaixu.listing.declaration.value.RoyaltyMode;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import org.jspecify.annotations.Nullable;

/** A fee standard as typed in: the chosen mode and whatever numbers were filled in. */
public record RoyaltyDraft(
        @Nullable RoyaltyMode mode,
        @Nullable BigDecimal entryFee,
        @Nullable BigDecimal salesShare,
        @Nullable BigDecimal amount,
        @Nullable Integer payWithinDays,
        @Nullable InstalmentsDraft instalments,
        @Nullable String otherStandard) {

    /** A standard with nothing filled in. */
    public static final RoyaltyDraft EMPTY = new RoyaltyDraft(null, null, null, null, null, null, null);

    /** The draft that terms would have come from. */
    public static RoyaltyDraft of(RoyaltyTerms terms) {
        return switch (terms) {
            case RoyaltyTerms.FreeOfCharge free -> new RoyaltyDraft(free.kind(), null, null, null, null, null, null);
            case RoyaltyTerms.EntryFeeAndShare both ->
                new RoyaltyDraft(
                        both.kind(), both.entryFee().yuan(), both.salesShare().percent(), null, null, null, null);
            case RoyaltyTerms.LumpSum sum ->
                new RoyaltyDraft(sum.kind(), null, null, sum.amount().yuan(), sum.payWithinDays(), null, null);
            case RoyaltyTerms.Instalments parts ->
                new RoyaltyDraft(parts.kind(), null, null, null, null, instalments(parts), null);
            case RoyaltyTerms.OtherStandard other ->
                new RoyaltyDraft(other.kind(), null, null, null, null, null, other.standard());
        };
    }

    /** The terms, once every rule about fees is satisfied. */
    RoyaltyTerms complete() {
        return switch (Objects.requireNonNull(mode)) {
            case FREE -> new RoyaltyTerms.FreeOfCharge();
            case ENTRY_FEE_AND_SHARE ->
                new RoyaltyTerms.EntryFeeAndShare(money(entryFee), new Percentage(Objects.requireNonNull(salesShare)));
            case LUMP_SUM -> new RoyaltyTerms.LumpSum(money(amount), Objects.requireNonNull(payWithinDays));
            case INSTALMENTS -> terms(Objects.requireNonNull(instalments));
            case OTHER -> new RoyaltyTerms.OtherStandard(Texts.clean(otherStandard));
        };
    }

    private static RoyaltyTerms terms(InstalmentsDraft draft) {
        return new RoyaltyTerms.Instalments(
                money(draft.first()),
                Objects.requireNonNull(draft.firstWithinDays()),
                Objects.requireNonNull(draft.period()),
                Objects.requireNonNull(draft.daysBeforePeriodEnd()),
                Objects.requireNonNull(draft.laterCount()),
                money(draft.laterAmount()),
                Objects.requireNonNull(draft.totalCount()),
                money(draft.total()));
    }

    private static InstalmentsDraft instalments(RoyaltyTerms.Instalments parts) {
        return new InstalmentsDraft(
                parts.first().yuan(),
                parts.firstWithinDays(),
                parts.period(),
                parts.daysBeforePeriodEnd(),
                parts.laterCount(),
                parts.laterAmount().yuan(),
                parts.totalCount(),
                parts.total().yuan());
    }

    private static Money money(@Nullable BigDecimal amount) {
        return Money.of(Objects.requireNonNull(amount));
    }
}
