package cn.kaixu.listing.batch.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import cn.kaixu.listing.batch.Batch;
import cn.kaixu.listing.batch.BatchProblem;
import cn.kaixu.listing.batch.BatchState;
import cn.kaixu.listing.batch.RowOutcome;
import cn.kaixu.platform.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;

/** A batch as its clerk reads it. {@code ignoredColumns} are columns of the table that mean nothing to us, {@code ignoredFiles} what
 * lay beside the table in an archive; {@code fileKeptUntil} is absent once the file is erased; {@code columnsRemembered} says that its columns were read as someone explained them before. */
record BatchView(
        String id,
        String fileName,
        String sha256,
        BatchState state,
        boolean stopping,
        Instant uploadedAt,
        Counts counts,
        Progress progress,
        List<String> sheets,
        List<String> ignoredColumns,
        List<String> ignoredFiles,
        boolean columnsRemembered,
        @Nullable Instant fileKeptUntil,
        @Nullable Problem problem) {

    /** Rows by outcome. */
    record Counts(int rows, int ready, int incomplete, int rejected, int submitted, int unchanged) {}

    /** How far the work at hand has come, in rows. */
    record Progress(int done, int total) {}

    /** Why the file could not be read, in words. */
    record Problem(String code, String title, String detail, String action) {}

    static BatchView of(Batch batch, ProblemTexts texts, Locale locale) {
        return new BatchView(
                batch.id(),
                batch.fileName(),
                batch.sha256(),
                batch.state(),
                batch.stopping(),
                batch.uploadedAt(),
                new Counts(
                        batch.rows(),
                        batch.count(RowOutcome.READY),
                        batch.count(RowOutcome.INCOMPLETE),
                        batch.count(RowOutcome.REJECTED),
                        batch.count(RowOutcome.SUBMITTED),
                        batch.count(RowOutcome.UNCHANGED)),
                new Progress(batch.done(), batch.total()),
                batch.sheets(),
                batch.ignoredColumns(),
                batch.ignoredFiles(),
                batch.isReadAsRemembered(),
                batch.fileKeptUntil(),
                problem(batch.problem(), texts, locale));
    }

    private static @Nullable Problem problem(@Nullable BatchProblem problem, ProblemTexts texts, Locale locale) {
        if (problem == null) {
            return null;
        }
        List<Object> arguments = List.copyOf(problem.arguments());
        return new Problem(
                problem.code(),
                texts.part(problem.code(), "title", arguments, locale),
                texts.part(problem.code(), "detail", arguments, locale),
                texts.part(problem.code(), "action", arguments, locale));
    }
}
