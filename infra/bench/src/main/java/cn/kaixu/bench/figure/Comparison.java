package cn.kaixu.bench.figure;

import java.util.ArrayList;
import java.util.List;

/** Ours and the baseline, measured in turns so that a busy moment of the machine meets both. */
public final class Comparison {

    /** Something that gives a rate per second. */
    @FunctionalInterface
    public interface Rate {
        double measure() throws Exception;
    }

    private static final int PAIRS = 5;

    private final List<Double> ours = new ArrayList<>();
    private final List<Double> baselines = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    private Comparison() {}

    public static Comparison of(Rate ours, Rate baseline) throws Exception {
        Comparison comparison = new Comparison();
        for (int pair = 0; pair < PAIRS; pair++) {
            comparison.add(ours.measure(), baseline.measure());
        }
        return comparison;
    }

    public List<Figure> figures(String id, String unit, String dividedBy) {
        return List.of(
                Figure.ratio(id, Spread.of(ratios), dividedBy),
                Figure.absolute(id + ".ours", Spread.of(ours), unit),
                Figure.absolute(id + ".baseline", Spread.of(baselines), unit));
    }

    private void add(double our, double baseline) {
        ours.add(our);
        baselines.add(baseline);
        ratios.add(our / baseline);
    }
}
