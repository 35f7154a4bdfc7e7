package cn.kaixu.review.register;

import java.time.Instant;
import java.util.List;

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
        RECEIVED,
        /** The register is up to date; open cases of these patents are being checked again. */
        APPLIED,
        DONE,
        FAILED
    }

    /** Lines read, accepted and rejected, entries that changed, cases checked again. */
    public record Counts(long lines, long accepted, long rejected, long changed, long rechecked) {}

    /** Lines worked through, of how many. */
    public record Progress(long done, long total) {}

    /** One rejected value; the message is made from the rule in the reader's language. */
    public record LineError(long line, String field, String rule, String value) {}
}
