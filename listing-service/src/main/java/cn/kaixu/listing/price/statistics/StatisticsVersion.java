package cn.kaixu.listing.price.statistics;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** One imported file of statistics, who brought it, and who put it in force when. */
public record StatisticsVersion(
        int version,
        String title,
        String note,
        int lines,
        String sha256,
        String importedBy,
        Instant importedAt,
        @Nullable String activatedBy,
        @Nullable Instant activatedAt,
        boolean inForce) {}
