package cn.kaixu.listing.batch.web;

import java.util.List;
import java.util.Locale;

import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.BatchRow;
import cn.kaixu.listing.batch.RowFinding;
import cn.kaixu.listing.batch.RowOutcome;
import cn.kaixu.listing.batch.TablePlace;
import cn.kaixu.listing.declaration.RuleFinding.Severity;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.PatenteeDraft;
import cn.kaixu.platform.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;

/** A row as its clerk reads it; {@code row} is its number in the batch, {@code sheetRow} where it stands in its sheet; contact data are said to be kept, not shown. */
public record RowView(
        int row,
        String sheet,
        int sheetRow,
        String cell,
        @Nullable String patentNumber,
        @Nullable String title,
        List<String> patentees,
        RowOutcome outcome,
        @Nullable String declarationId,
        DeclarationDraft values,
        boolean contactKept,
        List<String> demoFields,
        List<Finding> findings) {

    /** What a rule found, in words. */
    public record Finding(
            String cell,
            String field,
            String rule,
            Severity severity,
            String message,
            @Nullable String suggestion) {}

    /** The row in the words of a language. */
    public static RowView of(BatchRow row, Batch batch, ProblemTexts texts, Locale locale) {
        DeclarationDraft draft = row.draft();
        TablePlace table = batch.placeOf(row.row());
        return new RowView(
                row.row(),
                table.sheet(),
                table.sheetRow(row.row()),
                batch.cellOf("patentNumber", row.row()),
                draft.number().map(Object::toString).orElse(draft.patentNumber()),
                draft.title(),
                draft.owners().stream().map(PatenteeDraft::plainName).toList(),
                row.outcome(),
                row.declarationId(),
                draft,
                row.contact() != null,
                row.demoFields(),
                row.findings().stream()
                        .map(finding -> finding(batch.cellOf(finding.field(), row.row()), finding, texts, locale))
                        .toList());
    }

    private static Finding finding(String cell, RowFinding finding, ProblemTexts texts, Locale locale) {
        return new Finding(
                cell,
                finding.field(),
                finding.rule(),
                finding.severity(),
                texts.rule(finding.rule(), List.copyOf(finding.arguments()), finding.rule(), locale),
                finding.suggestion());
    }
}
