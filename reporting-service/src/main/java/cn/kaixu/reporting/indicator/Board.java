package cn.kaixu.reporting.indicator;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Target against actual as of one moment (指标看板), with what is behind it: the log position it was computed at.
 * {@code suspended} patents are among the open ones: announced and not withdrawn, but closed to new licences then; {@code revoked} ones had a
 * declaration revoked by the organiser until then.
 */
public record Board(
        String asOf,
        Instant computedAt,
        long position,
        List<Indicator> indicators,
        long suspended,
        long revoked,
        Map<String, List<BreakdownRow>> breakdowns) {

    public Board {
        indicators = List.copyOf(indicators);
        // keeps the order: the same figures are the same text
        breakdowns = Collections.unmodifiableMap(new LinkedHashMap<>(breakdowns));
    }

    /** The figures of one place, one kind of patentee or one type of patent. */
    public record BreakdownRow(
            String value, String label, long institutions, long patents, long licensedStrict, long licensedWide) {}
}
