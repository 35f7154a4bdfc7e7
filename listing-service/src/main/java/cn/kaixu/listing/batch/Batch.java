package cn.kaixu.listing.batch;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import cn.kaixu.listing.batch.json.JsonShape;
import cn.kaixu.listing.batch.table.ReadTable;
import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** One uploaded summary table (汇总表) and how far it has come; {@code stopping} while the work under way is asked to stop. */
public record Batch(
        String id,
        Uploader uploader,
        String fileName,
        String sha256,
        BatchState state,
        boolean stopping,
        @Nullable TablePlace place,
        Map<String, String> columns,
        List<String> ignoredColumns,
        List<String> ignoredFiles,
        @Nullable String rememberedAs,
        @Nullable BatchProblem problem,
        Instant uploadedAt,
        int done,
        int total,
        List<String> contactSubjects,
        @Nullable Instant fileKeptUntil,
        Map<RowOutcome, Integer> counts) {

    public Batch {
        columns = Map.copyOf(columns);
        ignoredColumns = List.copyOf(ignoredColumns);
        ignoredFiles = List.copyOf(ignoredFiles);
        contactSubjects = List.copyOf(contactSubjects);
        counts = Map.copyOf(counts);
    }

    /** The cell or the JSON field a field of a row was read from, or the cell of the field it belongs to; empty where the table has no such column. */
    public String cellOf(String field, int row) {
        if (columns.isEmpty()) {
            return JsonShape.ofSheet(sheet())
                    .map(shape -> shape.address(field, row))
                    .orElse("");
        }
        String known = field.replaceAll("\\[.*", "");
        while (!columns.containsKey(known) && known.contains(".")) {
            known = known.substring(0, known.lastIndexOf('.'));
        }
        String column = columns.get(known);
        return column == null ? "" : column + row;
    }

    /** Whether its rows so far come from the table as it is read now. */
    boolean isReadAs(ReadTable table) {
        return total == table.rows().size()
                && columns.equals(table.columns())
                && new TablePlace(table.sheet(), table.headerRow(), table.resultColumn()).equals(place);
    }

    public @Nullable String sheet() {
        return place == null ? null : place.sheet();
    }

    /**
     * Accepts only a batch whose rows are at hand.
     *
     * @throws Refused when it is being worked on, waits for its columns or has ended
     */
    public void requireOpen() {
        if (state.busy()) {
            throw new Refused(BatchRefusal.BATCH_IS_BUSY);
        }
        if (state == BatchState.AWAITING_COLUMNS) {
            throw new Refused(BatchRefusal.BATCH_AWAITS_COLUMNS);
        }
        if (!state.open()) {
            throw new Refused(BatchRefusal.BATCH_IS_CLOSED);
        }
    }

    public int count(RowOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    public int rows() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
