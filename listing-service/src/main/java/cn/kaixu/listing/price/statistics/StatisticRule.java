package cn.kaixu.listing.price.statistics;

import java.util.Locale;

/** Rules every line of a file of statistics must satisfy; the kebab-case form is the rule id on the wire. */
public enum StatisticRule {
    STATISTICS_HAVE_THEIR_COLUMNS,
    STATISTICS_HAVE_LINES,
    STATISTIC_PERIOD_IS_GIVEN,
    STATISTIC_INDUSTRY_IS_KNOWN,
    STATISTIC_MEASURE_IS_KNOWN,
    STATISTIC_VALUE_IS_A_NUMBER,
    STATISTIC_SOURCE_IS_GIVEN,
    STATISTIC_IS_ONCE_PER_FILE;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
