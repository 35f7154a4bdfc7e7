package cn.kaixu.review.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import cn.kaixu.review.validity.value.Reason;
import cn.kaixu.review.validity.value.Verdict;
import org.jspecify.annotations.Nullable;

/** What a reviewer sends to decide a case; {@code checkedAt} is the time of the checks the reviewer read, as the case shows it with each of them. */
public record DecisionRequest(
        @NotNull Outcome outcome,
        @Size(max = 50) @Nullable List<@Valid ReasonLine> reasons,
        @Size(max = 2000) @Nullable String comment,
        @NotNull Instant checkedAt) {

    /** What is asked for. */
    public enum Outcome {
        APPROVE(Verdict.APPROVED),
        RETURN(Verdict.RETURNED),
        REFUSE(Verdict.REFUSED);

        private final Verdict verdict;

        Outcome(Verdict verdict) {
            this.verdict = verdict;
        }
    }

    /** A reason for a field of the form; without a field it concerns the whole. */
    public record ReasonLine(
            @Size(max = 100) @Nullable String field,
            @Size(max = 1000) @Nullable String text) {

        Reason reason() {
            return new Reason(
                    Objects.requireNonNullElse(field, ""),
                    Objects.requireNonNullElse(text, "").strip());
        }
    }

    Verdict verdict() {
        return outcome.verdict;
    }

    List<Reason> reasonList() {
        return reasons == null
                ? List.of()
                : reasons.stream().map(ReasonLine::reason).toList();
    }

    String commentText() {
        return Objects.requireNonNullElse(comment, "");
    }
}
