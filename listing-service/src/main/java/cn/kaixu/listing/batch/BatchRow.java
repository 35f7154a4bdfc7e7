package cn.kaixu.listing.batch;

import java.util.List;
import java.util.Map;

import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import org.jspecify.annotations.Nullable;

/**
 * One row of a batch. {@code notes} were made while reading the file and stay until the field is set anew; {@code findings} are what the rules say now, notes
 * included. {@code contact} refers to the vault.
 */
public record BatchRow(
        int row,
        DeclarationDraft draft,
        Map<String, String> cells,
        List<RowFinding> notes,
        @Nullable String contact,
        List<String> demoFields,
        RowOutcome outcome,
        List<RowFinding> findings,
        @Nullable String declarationId) {

    public BatchRow {
        cells = Map.copyOf(cells);
        notes = List.copyOf(notes);
        demoFields = List.copyOf(demoFields);
        findings = List.copyOf(findings);
    }

    /** The cell a field was read from, or the cell of the field it belongs to; empty where the table has no such column. */
    public String cellOf(String field) {
        String known = field.replaceAll("\\[.*", "");
        while (!cells.containsKey(known) && known.contains(".")) {
            known = known.substring(0, known.lastIndexOf('.'));
        }
        return cells.getOrDefault(known, "");
    }

    BatchRow submitted(String declaration) {
        return new BatchRow(row, draft, cells, notes, contact, demoFields, RowOutcome.SUBMITTED, findings, declaration);
    }

    BatchRow rejected(RowFinding reason) {
        return new BatchRow(row, draft, cells, notes, contact, demoFields, RowOutcome.REJECTED, List.of(reason), null);
    }
}
