package cn.kaixu.listing.price.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The statistics in force. */
public record FeeStatistics(int version, String title, List<Statistic> lines) {

    public FeeStatistics {
        lines = List.copyOf(lines);
    }

    /** The number of the newest period. */
    public Optional<Statistic> newest(String industry, Measure measure) {
        return lines.stream()
                .filter(line -> line.industry().equals(industry) && line.measure() == measure)
                .max(Comparator.comparing(Statistic::period));
    }

    /** What is known of all industries together, the newest first. */
    public List<Statistic> nation() {
        return lines.stream()
                .filter(line -> line.industry().equals(Statistic.NATION))
                .sorted(Comparator.comparing(Statistic::period).reversed().thenComparing(Statistic::measure))
                .toList();
    }
}
