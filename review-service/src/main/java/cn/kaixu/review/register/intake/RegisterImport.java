package cn.kaixu.review.register.intake;

import java.time.Instant;
import java.util.List;

import cn.kaixu.review.register.bulletin.LineError;
import org.jspecify.annotations.Nullable;

/** An imported bulletin as its sender sees it: how far it is and what was wrong with which line. */
public record RegisterImport(
        String id,
        String fileName,
        String sha256,
        State state,
        Instant receivedAt,
        @Nullable Instant finishedAt,
        Counts counts,
        Progress progress,
        @Nullable String problem,
        List<LineError> errors) {

    public RegisterImport {
        errors = List.copyOf(errors);
    }

    /** Where the import stands. */
    public enum State {
        /** Being read; the register is untouched. */
        RECEIVED,
        /** Read to its end; being brought into the register. */
        STAGED,
        /** The register is up to date; open cases of these patents are being checked again. */
        APPLIED,
        DONE,
        FAILED,
        /** Called off before the register was touched. */
        CANCELLED
    }

    /** Lines read, accepted and rejected, entries that changed, cases checked again. */
    public record Counts(long lines, long accepted, long rejected, long changed, long rechecked) {}

    /**
     * Lines worked through of how many in this state, bytes read of the file's, and how fast the last slice went.
     *
     * @param remainingSeconds until this state is over, at that speed
     */
    public record Progress(
            long done,
            long total,
            long bytes,
            long totalBytes,
            @Nullable Long linesPerSecond,
            @Nullable Long remainingSeconds) {

        static Progress of(long done, long expected, long bytes, long totalBytes, @Nullable Long linesPerSecond) {
            long total = Math.max(done, expected);
            Long remaining = linesPerSecond == null || linesPerSecond == 0 ? null : (total - done) / linesPerSecond;
            return new Progress(done, total, bytes, totalBytes, linesPerSecond, remaining);
        }
    }
}
