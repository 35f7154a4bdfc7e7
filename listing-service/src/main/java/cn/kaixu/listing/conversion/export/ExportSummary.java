package cn.kaixu.listing.conversion.export;

import java.time.Instant;

/** An export in the list of exports: when, by whom, how many declarations, and the SHA-256 of its list as CSV. */
public record ExportSummary(String id, Instant createdAt, String createdBy, String listHash, int declarations) {

    public static ExportSummary of(Export export) {
        return new ExportSummary(
                export.id(),
                export.createdAt(),
                export.createdBy(),
                export.listHash(),
                export.lines().size());
    }
}
