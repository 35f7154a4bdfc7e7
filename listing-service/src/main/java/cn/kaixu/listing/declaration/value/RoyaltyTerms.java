package cn.kaixu.listing.declaration.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How the royalty is reckoned (许可使用费标准), annex 4 ⑥; Implementing Rules R. 85 (3). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "mode")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RoyaltyTerms.FreeOfCharge.class, name = "FREE"),
    @JsonSubTypes.Type(value = RoyaltyTerms.EntryFeeAndShare.class, name = "ENTRY_FEE_AND_SHARE"),
    @JsonSubTypes.Type(value = RoyaltyTerms.LumpSum.class, name = "LUMP_SUM"),
    @JsonSubTypes.Type(value = RoyaltyTerms.Instalments.class, name = "INSTALMENTS"),
    @JsonSubTypes.Type(value = RoyaltyTerms.OtherStandard.class, name = "OTHER")
})
public sealed interface RoyaltyTerms {

    @JsonIgnore
    RoyaltyMode kind();

    /** Free use (免费使用). */
    record FreeOfCharge() implements RoyaltyTerms {
        @Override
        public RoyaltyMode kind() {
            return RoyaltyMode.FREE;
        }
    }

    /** An entry fee and a share of the yearly net sales of the contract products. */
    record EntryFeeAndShare(Money entryFee, Percentage salesShare) implements RoyaltyTerms {
        @Override
        public RoyaltyMode kind() {
            return RoyaltyMode.ENTRY_FEE_AND_SHARE;
        }
    }

    /** Everything at once, within days of the contract taking effect (一次总付). */
    record LumpSum(Money amount, int payWithinDays) implements RoyaltyTerms {
        @Override
        public RoyaltyMode kind() {
            return RoyaltyMode.LUMP_SUM;
        }
    }

    /** A fixed total in parts: the first within days of effect, the later ones before each period ends. */
    record Instalments(
            Money first,
            int firstWithinDays,
            InstalmentPeriod period,
            int daysBeforePeriodEnd,
            int laterCount,
            Money laterAmount,
            int totalCount,
            Money total)
            implements RoyaltyTerms {
        @Override
        public RoyaltyMode kind() {
            return RoyaltyMode.INSTALMENTS;
        }
    }

    /** Another clear and reasonable standard, in words. */
    record OtherStandard(String standard) implements RoyaltyTerms {
        @Override
        public RoyaltyMode kind() {
            return RoyaltyMode.OTHER;
        }
    }
}
