package cn.kaixu.licensing.licence.value;

import java.math.BigDecimal;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How the royalty is reckoned (许可使用费标准); exactly one of the five ways of annex 4 ⑥. Amounts in yuan. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "mode")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RoyaltyTerms.FreeOfCharge.class, name = "FREE"),
    @JsonSubTypes.Type(value = RoyaltyTerms.EntryFeeAndShare.class, name = "ENTRY_FEE_AND_SHARE"),
    @JsonSubTypes.Type(value = RoyaltyTerms.LumpSum.class, name = "LUMP_SUM"),
    @JsonSubTypes.Type(value = RoyaltyTerms.Instalments.class, name = "INSTALMENTS"),
    @JsonSubTypes.Type(value = RoyaltyTerms.OtherStandard.class, name = "OTHER")
})
public sealed interface RoyaltyTerms {

    /** Name of the way, as published. */
    default String mode() {
        return switch (this) {
            case FreeOfCharge free -> "FREE";
            case EntryFeeAndShare share -> "ENTRY_FEE_AND_SHARE";
            case LumpSum sum -> "LUMP_SUM";
            case Instalments instalments -> "INSTALMENTS";
            case OtherStandard other -> "OTHER";
        };
    }

    /** What must be paid before the licence takes effect (Patent Law Art. 51). */
    BigDecimal dueForEffect();

    /** The whole sum where it is fixed from the beginning. */
    Optional<BigDecimal> fixedTotal();

    /** Whether only the licensor can say that a payment is the one announced. */
    default boolean needsConfirmation() {
        return false;
    }

    /** Nothing is paid (免费). */
    record FreeOfCharge() implements RoyaltyTerms {

        @Override
        public BigDecimal dueForEffect() {
            return BigDecimal.ZERO;
        }

        @Override
        public Optional<BigDecimal> fixedTotal() {
            return Optional.of(BigDecimal.ZERO);
        }
    }

    /** An entry fee and a share in percent of yearly net sales (入门费 + 提成). */
    record EntryFeeAndShare(BigDecimal entryFee, BigDecimal salesShare) implements RoyaltyTerms {

        @Override
        public BigDecimal dueForEffect() {
            return entryFee;
        }

        @Override
        public Optional<BigDecimal> fixedTotal() {
            return Optional.empty();
        }
    }

    /** One payment within some days (一次总付). */
    record LumpSum(BigDecimal amount, int payWithinDays) implements RoyaltyTerms {

        @Override
        public BigDecimal dueForEffect() {
            return amount;
        }

        @Override
        public Optional<BigDecimal> fixedTotal() {
            return Optional.of(amount);
        }
    }

    /** A fixed total in instalments (总付额内分期). */
    record Instalments(InstalmentPlan instalments) implements RoyaltyTerms {

        @Override
        public BigDecimal dueForEffect() {
            return instalments.first();
        }

        @Override
        public Optional<BigDecimal> fixedTotal() {
            return Optional.of(instalments.total());
        }
    }

    /** Another clear and reasonable standard, in words (其他); the licensor confirms what was paid. */
    record OtherStandard(String otherStandard) implements RoyaltyTerms {

        @Override
        public BigDecimal dueForEffect() {
            return BigDecimal.ZERO;
        }

        @Override
        public Optional<BigDecimal> fixedTotal() {
            return Optional.empty();
        }

        @Override
        public boolean needsConfirmation() {
            return true;
        }
    }
}
