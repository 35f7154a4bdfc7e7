package cn.kaixu.bench.figure;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param dividedBy the baseline of the same run, or a dash for an absolute figure, which says little on another machine
 */
public record Figure(String id, Spread spread, String unit, String dividedBy) {

    public static final String HEADING =
            "%-24s %10s %-8s %10s %10s  %s".formatted("id", "median", "unit", "minimum", "maximum", "divided by");

    private static final String ABSOLUTE = "-";

    public static Figure ratio(String id, Spread spread, String dividedBy) {
        return new Figure(id, spread, "ratio", dividedBy);
    }

    public static Figure absolute(String id, Spread spread, String unit) {
        return new Figure(id, spread, unit, ABSOLUTE);
    }

    @Override
    public String toString() {
        String number = spread.median() < 100 ? "%10.2f" : "%10.0f";
        return String.format(
                Locale.ROOT,
                "%-24s " + number + " %-8s " + number + " " + number + "  %s",
                id,
                spread.median(),
                unit,
                spread.minimum(),
                spread.maximum(),
                dividedBy);
    }
}
