package cn.kaixu.listing.price;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one method gives: yuan a year, percent of net sales, both or, with {@code missing} saying why, neither. {@code steps} show the reckoning, {@code
 * sources} where its numbers come from.
 */
public record MethodResult(
        FeeMethod method,
        String name,
        @Nullable BigDecimal yearlyFee,
        @Nullable BigDecimal salesShare,
        boolean aboveCeiling,
        List<String> steps,
        List<String> sources,
        List<String> missing) {

    public MethodResult {
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
        missing = List.copyOf(missing);
    }

    boolean hasFigure() {
        return yearlyFee != null || salesShare != null;
    }
}
