package cn.kaixu.review.queue;

import java.time.Instant;
import java.util.List;

import cn.kaixu.review.validity.value.Extracts;
import cn.kaixu.review.validity.value.Reason;
import cn.kaixu.review.validity.value.Stage;
import cn.kaixu.review.validity.value.Verdict;
import org.jspecify.annotations.Nullable;

/** One verdict as it stands in the file, with the checks and the extracts of the registers its giver saw; all follow from the events alone. */
public record CaseDecision(
        Stage stage,
        Verdict outcome,
        String by,
        String role,
        Instant at,
        List<Reason> reasons,
        String comment,
        @Nullable String ruleSet,
        List<CaseCheck> seen,
        @Nullable Extracts extracts) {
    public CaseDecision {
        reasons = List.copyOf(reasons);
        seen = seen == null ? List.of() : List.copyOf(seen); // rows written before it was kept
    }
}
