package cn.kaixu.reporting.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.reporting.config.ReportingProperties;
import cn.kaixu.reporting.indicator.Board.BreakdownRow;
import cn.kaixu.reporting.indicator.BoardQueries.PartCounts;
import cn.kaixu.reporting.log.LogQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the board: counts, sets them against the targets, names the parts. */
@Component
public class BoardFactory {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BoardQueries queries;
    private final LogQueries log;
    private final ReportingProperties.Targets targets;
    private final Clock clock;

    BoardFactory(BoardQueries queries, LogQueries log, ReportingProperties properties, Clock clock) {
        this.queries = queries;
        this.log = log;
        this.targets = properties.targets();
        this.clock = clock;
    }

    /** Position and counts are read from one snapshot, so they belong together. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Board board(Question question) {
        long position = log.position();
        List<PartCounts> parts = queries.count(question);
        Counts all = parts.stream()
                .filter(part -> part.dimension() == Dimension.ALL)
                .map(PartCounts::counts)
                .findFirst()
                .orElse(Counts.NONE);
        return new Board(
                question.asOf().label(),
                clock.instant(),
                position,
                indicators(all),
                all.suspended(),
                queries.revoked(question),
                breakdowns(parts));
    }

    private List<Indicator> indicators(Counts all) {
        return List.of(
                number(IndicatorKind.INSTITUTIONS, all.institutions(), targets.institutions()),
                number(IndicatorKind.PATENTS, all.patents(), targets.patents()),
                share(IndicatorKind.LICENSED_STRICT, all.licensedStrict(), all.patents()),
                share(IndicatorKind.LICENSED_WIDE, all.licensedWide(), all.patents()));
    }

    private static Indicator number(IndicatorKind kind, long count, long target) {
        return indicator(kind, count, null, BigDecimal.valueOf(count), BigDecimal.valueOf(target));
    }

    private Indicator share(IndicatorKind kind, long numerator, long denominator) {
        BigDecimal percent = denominator == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        return indicator(kind, numerator, denominator, percent, targets.licensedShare());
    }

    private static Indicator indicator(
            IndicatorKind kind, long numerator, @Nullable Long denominator, BigDecimal value, BigDecimal target) {
        return new Indicator(
                kind.id(),
                kind.title(),
                kind.definition(),
                IndicatorKind.VERSION,
                kind.reading(),
                numerator,
                denominator,
                value,
                target,
                kind.unit(),
                value.compareTo(target) >= 0);
    }

    private static Map<String, List<BreakdownRow>> breakdowns(List<PartCounts> parts) {
        Map<String, List<BreakdownRow>> breakdowns = new LinkedHashMap<>();
        for (Dimension dimension : List.of(Dimension.PLACE, Dimension.KIND, Dimension.TYPE)) {
            List<BreakdownRow> rows = new ArrayList<>(parts.stream()
                    .filter(part -> part.dimension() == dimension)
                    .map(BoardFactory::row)
                    .toList());
            rows.sort(Comparator.comparingLong(BreakdownRow::patents).reversed().thenComparing(BreakdownRow::value));
            breakdowns.put(dimension.wireName(), List.copyOf(rows));
        }
        return breakdowns;
    }

    private static BreakdownRow row(PartCounts part) {
        Counts counts = part.counts();
        return new BreakdownRow(
                part.value(),
                Labels.of(part.dimension(), part.value()),
                counts.institutions(),
                counts.patents(),
                counts.licensedStrict(),
                counts.licensedWide());
    }
}
