package cn.kaixu.reporting.indicator;

import java.util.Arrays;

/** How the figures are broken down; the number is what SQL's {@code grouping(place, kind, patent_type)} says. */
public enum Dimension {
    ALL("all", "", 0b111),
    PLACE("place", "place", 0b011),
    KIND("kind", "kind", 0b101),
    TYPE("type", "patent_type", 0b110);

    private final String wireName;
    private final String column;
    private final int grouping;

    Dimension(String wireName, String column, int grouping) {
        this.wireName = wireName;
        this.column = column;
        this.grouping = grouping;
    }

    String wireName() {
        return wireName;
    }

    String column() {
        return column;
    }

    static Dimension ofGrouping(int grouping) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.grouping == grouping)
                .findFirst()
                .orElseThrow();
    }
}
