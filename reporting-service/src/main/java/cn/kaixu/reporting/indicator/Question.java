package cn.kaixu.reporting.indicator;

import org.jspecify.annotations.Nullable;

/** What is asked of the board: as of when, and for which place, kind of patentee, type of patent; absent means all. */
public record Question(
        AsOf asOf,
        @Nullable String place,
        @Nullable String kind,
        @Nullable String type) {}
