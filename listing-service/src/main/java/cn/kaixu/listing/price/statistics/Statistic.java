package cn.kaixu.listing.price.statistics;

import java.math.BigDecimal;

/** One published number; {@code industry} is a section of GB/T 4754 or {@link #NATION}, {@code source} says where it was published. */
public record Statistic(String period, String industry, Measure measure, BigDecimal value, String source) {

    /** All industries together. */
    public static final String NATION = "ALL";

    /** The source as it is named beside a figure. */
    public String origin() {
        return "%s（%s）".formatted(source, period);
    }
}
