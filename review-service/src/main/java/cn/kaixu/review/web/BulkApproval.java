package cn.kaixu.review.web;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Cases to approve in one go. No comment goes with it, so a case that needs one is refused. */
public record BulkApproval(
        @NotNull @NotEmpty @Size(max = 200) List<@NotNull @Valid Chosen> cases) {

    public BulkApproval {
        cases = cases == null ? List.of() : cases.stream().distinct().toList();
    }

    /** A case with the time of the checks that were shown with it. */
    public record Chosen(
            @NotBlank @Size(max = 100) String id, @NotNull Instant checkedAt) {}

    /** What became of each case; {@code code} and {@code message} say why one was left as it was. */
    public record Outcome(List<Line> lines, long approved, long refused) {

        public Outcome {
            lines = List.copyOf(lines);
        }

        static Outcome of(List<Line> lines) {
            long approved = lines.stream().filter(Line::approved).count();
            return new Outcome(lines, approved, lines.size() - approved);
        }
    }

    /** What became of one case. */
    public record Line(String id, boolean approved, String code, String message) {}
}
