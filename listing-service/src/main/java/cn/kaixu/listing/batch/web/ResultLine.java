package cn.kaixu.listing.batch.web;

import java.util.List;
import java.util.Locale;

import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.BatchRow;
import cn.kaixu.listing.batch.RowOutcome;
import cn.kaixu.platform.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;

/** What became of one row, as one line of the stream; the cell is {@code B4} in a table, a pointer in JSON. */
record ResultLine(
        int row,
        String sheet,
        int sheetRow,
        String cell,
        @Nullable String patentNumber,
        @Nullable String title,
        RowOutcome outcome,
        @Nullable String declarationId,
        List<RowView.Finding> findings) {

    static ResultLine of(BatchRow row, Batch batch, ProblemTexts texts, Locale locale) {
        RowView view = RowView.of(row, batch, texts, locale);
        return new ResultLine(
                view.row(),
                view.sheet(),
                view.sheetRow(),
                view.cell(),
                view.patentNumber(),
                view.title(),
                view.outcome(),
                view.declarationId(),
                view.findings());
    }

    /** The last line: the batch when there was nothing more to tell. A stream that ends without it was cut. */
    record End(BatchView batch) {}
}
