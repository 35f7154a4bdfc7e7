package cn.kaixu.matching.web;

import java.math.BigDecimal;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import cn.kaixu.matching.pool.Royalty;
import org.jspecify.annotations.Nullable;

/** Fee standards somebody considers, to be seen as a firm would pay them. */
record CostExamplesRequest(
        @NotEmpty @Size(max = 10) List<@NotNull @Valid Standard> standards,

        @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2)
        BigDecimal yearlySales) {

    CostExamplesRequest {
        standards = standards == null ? List.of() : List.copyOf(standards);
    }

    /** One fee standard as a form holds it. */
    record Standard(
            @NotNull Royalty.Mode mode,

            @Nullable @PositiveOrZero @Digits(integer = 13, fraction = 2)
            BigDecimal entryFee,

            @Nullable @PositiveOrZero @Max(100) @Digits(integer = 3, fraction = 4)
            BigDecimal salesShare,

            @Nullable @PositiveOrZero @Digits(integer = 13, fraction = 2)
            BigDecimal amount,

            @Nullable @PositiveOrZero Integer payWithinDays,
            @Nullable @Valid Parts instalments,
            @Nullable @Size(max = 2000) String otherStandard) {

        /** Instalments cannot be reckoned without their parts. */
        @AssertTrue
        boolean isComplete() {
            return mode != Royalty.Mode.INSTALMENTS || instalments != null;
        }

        Royalty royalty() {
            return new Royalty(
                    mode,
                    entryFee,
                    salesShare,
                    amount,
                    payWithinDays,
                    instalments == null ? null : instalments.plan(),
                    otherStandard);
        }
    }

    /** Instalments as a form holds them. */
    record Parts(
            @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2)
            BigDecimal first,

            @PositiveOrZero int firstWithinDays,
            @NotNull Period period,
            @PositiveOrZero int daysBeforePeriodEnd,
            @Positive @Max(1200) int laterCount,

            @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2)
            BigDecimal laterAmount) {

        private Royalty.Instalments plan() {
            return new Royalty.Instalments(
                    first,
                    firstWithinDays,
                    period.name(),
                    daysBeforePeriodEnd,
                    laterCount,
                    laterAmount,
                    laterCount + 1,
                    first.add(laterAmount.multiply(BigDecimal.valueOf(laterCount))));
        }
    }

    /** Accounting periods of annex 4 ⑥. */
    enum Period {
        MONTH,
        QUARTER,
        YEAR
    }
}
