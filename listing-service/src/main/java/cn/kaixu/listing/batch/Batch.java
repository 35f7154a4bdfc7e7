package cn.kaixu.listing.batch;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import cn.kaixu.listing.batch.table.ReadFile;
import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** One uploaded summary table (汇总表), or an archive of several, and how far it has come; {@code stopping} while the work under way is asked to stop. */
public record Batch(
        String id,
        Uploader uploader,
        String fileName,
        String sha256,
        BatchState state,
        boolean stopping,
        List<TablePlace> tables,
        List<String> ignoredColumns,
        List<String> ignoredFiles,
        @Nullable BatchProblem problem,
        Instant uploadedAt,
        int done,
        int total,
        List<String> contactSubjects,
        @Nullable Instant fileKeptUntil,
        Map<RowOutcome, Integer> counts) {

    public Batch {
        tables = List.copyOf(tables);
        ignoredColumns = List.copyOf(ignoredColumns);
        ignoredFiles = List.copyOf(ignoredFiles);
        contactSubjects = List.copyOf(contactSubjects);
        counts = Map.copyOf(counts);
    }

    /** The table a row was read from. */
    public TablePlace placeOf(int row) {
        return TablePlace.of(row, tables);
    }

    /** The cell or the JSON field a field of a row was read from, or the cell of the field it belongs to; empty where the table has no such column. */
    public String cellOf(String field, int row) {
        return placeOf(row).cellOf(field, row);
    }

    /** Whether its rows so far come from the tables as they are read now. */
    boolean isReadAs(ReadFile file) {
        return total == file.rows().size() && tables.equals(TablePlace.of(file));
    }

    /** Whether the columns of a table were read as someone explained them before. */
    public boolean isReadAsRemembered() {
        return tables.stream().anyMatch(table -> table.rememberedAs() != null);
    }

    /** The sheets of its tables; none before they are read. */
    public List<String> sheets() {
        return tables.stream().map(TablePlace::sheet).toList();
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
