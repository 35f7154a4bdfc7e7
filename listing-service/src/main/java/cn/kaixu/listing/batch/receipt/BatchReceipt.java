package cn.kaixu.listing.batch.receipt;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.BatchRow;
import cn.kaixu.listing.batch.BatchState;
import cn.kaixu.listing.batch.RowOutcome;
import cn.kaixu.listing.batch.web.RowView;
import cn.kaixu.listing.batch.web.RowWords;
import cn.kaixu.listing.declaration.RuleFinding.Severity;
import cn.kaixu.platform.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;

/** What a clerk can show for a batch. It is in Chinese whoever asks and names no moment of its own, so that the same batch has the same receipt. */
record BatchReceipt(
        String batchId,
        String fileName,
        String sha256,
        List<String> sheets,
        Organisation organisation,
        String sentBy,
        Instant sentAt,
        BatchState state,
        String stateText,
        int rowCount,
        List<Count> counts,
        List<Row> rows) {

    BatchReceipt {
        sheets = List.copyOf(sheets);
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
    }

    /** Whose batch it is. */
    record Organisation(String id, String name) {}

    /** How many rows had one outcome. */
    record Count(RowOutcome outcome, String outcomeText, int rows) {}

    /** What became of one row. */
    record Row(
            int row,
            String sheet,
            int sheetRow,
            String cell,
            @Nullable String patentNumber,
            @Nullable String title,
            RowOutcome outcome,
            String outcomeText,
            @Nullable String declarationId,
            List<Finding> findings) {

        Row {
            findings = List.copyOf(findings);
        }

        static Row of(BatchRow row, Batch batch, ProblemTexts texts) {
            RowView view = RowView.of(row, batch, texts, Locale.SIMPLIFIED_CHINESE);
            return new Row(
                    view.row(),
                    view.sheet(),
                    view.sheetRow(),
                    view.cell(),
                    view.patentNumber(),
                    view.title(),
                    view.outcome(),
                    RowWords.outcome(view.outcome()),
                    view.declarationId(),
                    view.findings().stream().map(Finding::of).toList());
        }
    }

    /** Which rule found something, where, and the sentence it says. */
    record Finding(String cell, String field, String rule, Severity severity, String message) {

        private static Finding of(RowView.Finding finding) {
            return new Finding(finding.cell(), finding.field(), finding.rule(), finding.severity(), finding.message());
        }
    }

    static BatchReceipt of(Batch batch, List<Row> rows) {
        return new BatchReceipt(
                batch.id(),
                batch.fileName(),
                batch.sha256(),
                batch.sheets(),
                new Organisation(
                        batch.uploader().organisationId(), batch.uploader().organisationName()),
                batch.uploader().subject(),
                batch.uploadedAt(),
                batch.state(),
                batch.state() == BatchState.COMMITTED ? "已提交" : "已检查，尚未提交",
                rows.size(),
                Arrays.stream(RowOutcome.values())
                        .map(outcome -> new Count(outcome, RowWords.outcome(outcome), batch.count(outcome)))
                        .toList(),
                rows);
    }
}
