package cn.kaixu.matching.price;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a licence costs in its first three years, in yuan. Figures are absent where the standard allows none;
 * {@code assumedYearlySales} is present where the figures rest on it; {@code afterwards} is what falls due later.
 */
public record CostTable(
        List<Year> years,
        @Nullable BigDecimal total,
        @Nullable BigDecimal afterwards,
        @Nullable BigDecimal assumedYearlySales,
        String explanation) {

    public CostTable {
        years = List.copyOf(years);
    }

    /** The cost of one year of licence, counted from the day the licence takes effect. */
    public record Year(int year, @Nullable BigDecimal amount) {}
}
