package cn.kaixu.listing.price.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import cn.kaixu.listing.declaration.SubmissionLimits;
import cn.kaixu.listing.price.MethodResult;
import cn.kaixu.listing.price.statistics.FeeStatistics;
import cn.kaixu.listing.price.statistics.Measure;
import cn.kaixu.listing.price.statistics.Statistic;
import org.jspecify.annotations.Nullable;

/**
 * The five methods beside each other, the range of what they give, the ceilings, and the national totals, which are an outer anchor and no guidance.
 * {@code incomePreserving} is 1 ÷ n: with it n licensees together pay what one alone would.
 */
record GuidanceView(
        String guideline,
        @Nullable BigDecimal incomePreserving,
        List<MethodResult> methods,
        @Nullable Range yearlyFee,
        @Nullable Range salesShare,
        Ceilings ceilings,
        StatisticsView statistics) {

    static final String GUIDELINE = "专利开放许可使用费估算指引（试行）（国知办发运字〔2022〕56号）";

    GuidanceView {
        methods = List.copyOf(methods);
    }

    /** Least and most. */
    record Range(BigDecimal least, BigDecimal most) {

        static @Nullable Range of(List<MethodResult> methods, Function<MethodResult, @Nullable BigDecimal> figure) {
            List<BigDecimal> figures = methods.stream()
                    .map(figure)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            return figures.isEmpty() ? null : new Range(figures.getFirst(), figures.getLast());
        }
    }

    /** Yuan, percent of net sales and percent of profit that a fee generally does not pass. */
    record Ceilings(BigDecimal fixedFee, BigDecimal salesShare, BigDecimal profitShare, String source) {

        private static final BigDecimal PROFIT_SHARE = BigDecimal.valueOf(40);

        static Ceilings of(SubmissionLimits limits) {
            return new Ceilings(limits.fixedFee(), limits.salesShare(), PROFIT_SHARE, "国知发运字〔2024〕19号（据转载）");
        }
    }

    /** A version of the statistics with what it says of the whole country. */
    record StatisticsView(int version, String title, List<LineView> lines) {

        StatisticsView {
            lines = List.copyOf(lines);
        }

        static StatisticsView of(FeeStatistics statistics, List<Statistic> lines) {
            return new StatisticsView(
                    statistics.version(),
                    statistics.title(),
                    lines.stream().map(LineView::of).toList());
        }
    }

    /** One number with its unit. */
    record LineView(
            String period,
            String industry,
            Measure measure,
            String name,
            BigDecimal value,
            String unit,
            String source) {

        private static LineView of(Statistic line) {
            return new LineView(
                    line.period(),
                    line.industry(),
                    line.measure(),
                    line.measure().chinese(),
                    line.value(),
                    line.measure().unit(),
                    line.source());
        }
    }
}
