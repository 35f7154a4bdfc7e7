package cn.kaixu.listing.batch;

import java.util.List;

import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import org.jspecify.annotations.Nullable;

/**
 * One row of a batch. {@code notes} were made while reading the file and stay until the field is set anew; {@code findings} are what the rules say now, notes
 * included. {@code contact} refers to the vault.
 */
public record BatchRow(
        int row,
        DeclarationDraft draft,
        List<RowFinding> notes,
        @Nullable String contact,
        List<String> demoFields,
        RowOutcome outcome,
        List<RowFinding> findings,
        @Nullable String declarationId) {

    public BatchRow {
        notes = List.copyOf(notes);
        demoFields = List.copyOf(demoFields);
        findings = List.copyOf(findings);
    }

    BatchRow submitted(String declaration) {
        return new BatchRow(row, draft, notes, contact, demoFields, RowOutcome.SUBMITTED, findings, declaration);
    }

    BatchRow unchanged(String declaration) {
        return new BatchRow(row, draft, notes, contact, demoFields, RowOutcome.UNCHANGED, List.of(), declaration);
    }

    BatchRow rejected(RowFinding reason) {
        return new BatchRow(row, draft, notes, contact, demoFields, RowOutcome.REJECTED, List.of(reason), null);
    }
}
