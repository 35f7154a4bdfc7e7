package cn.kaixu.listing.batch;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** One uploaded summary table (汇总表) and how far it has come. */
public record Batch(
        String id,
        Uploader uploader,
        String fileName,
        String sha256,
        BatchState state,
        @Nullable String sheet,
        List<String> ignoredColumns,
        @Nullable BatchProblem problem,
        Instant uploadedAt,
        int done,
        int total,
        List<String> contactSubjects,
        Map<RowOutcome, Integer> counts) {

    public Batch {
        ignoredColumns = List.copyOf(ignoredColumns);
        contactSubjects = List.copyOf(contactSubjects);
        counts = Map.copyOf(counts);
    }

    public int count(RowOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    public int rows() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
