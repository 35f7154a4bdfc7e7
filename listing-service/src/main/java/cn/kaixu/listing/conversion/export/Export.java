package cn.kaixu.listing.conversion.export;

import java.time.Instant;
import java.util.List;

/** What was filed in one go, when and by whom; {@code listHash} is the SHA-256 of its list as CSV. */
public record Export(String id, Instant createdAt, String createdBy, String listHash, List<ExportLine> lines) {

    public Export {
        lines = List.copyOf(lines);
    }
}
