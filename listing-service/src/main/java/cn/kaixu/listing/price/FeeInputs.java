package cn.kaixu.listing.price;

import java.math.BigDecimal;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What an owner knows about the worth of a patent; everything may be absent. {@code coefficient} is the owner's own adjustment for many licensees, amounts
 * are yuan, shares and rates percent, {@code industry} a section of GB/T 4754.
 */
public record FeeInputs(
        @Nullable @Positive @Max(100_000) Integer licensees,

        @Nullable @Positive @DecimalMax("1") @Digits(integer = 1, fraction = 6)
        BigDecimal coefficient,

        @Nullable @Positive @Digits(integer = 13, fraction = 2)
        BigDecimal ownYearlyIncome,

        @Nullable @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal patentShare,

        @Nullable @Size(max = 20) List<@NotNull @Valid EarlierLicence> earlierLicences,
        @Nullable @Pattern(regexp = "[A-T]") String industry,

        @Nullable @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal commonRate,

        @Nullable @Size(max = 200) String commonRateSource,

        @Nullable @Positive @Digits(integer = 13, fraction = 2)
        BigDecimal appraisedValue,

        @Nullable @Positive @Max(20) Integer appraisedYears) {

    public FeeInputs {
        earlierLicences = earlierLicences == null ? null : List.copyOf(earlierLicences);
    }

    /** A licence of this patent given before: an amount for some years, a rate of net sales, or both. */
    public record EarlierLicence(
            @Nullable @Positive @Digits(integer = 13, fraction = 2)
            BigDecimal amount,

            @Nullable @Positive @Max(20) Integer years,

            @Nullable @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 4)
            BigDecimal rate) {}

    List<EarlierLicence> licences() {
        return earlierLicences == null ? List.of() : earlierLicences;
    }
}
