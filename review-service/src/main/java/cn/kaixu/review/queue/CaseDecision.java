package cn.kaixu.review.queue;

import java.time.Instant;
import java.util.List;

import cn.kaixu.review.validity.value.Reason;
import cn.kaixu.review.validity.value.Stage;
import cn.kaixu.review.validity.value.Verdict;

/** One verdict as it stands in the file. */
public record CaseDecision(
        Stage stage, Verdict outcome, String by, String role, Instant at, List<Reason> reasons, String comment) {
    public CaseDecision {
        reasons = List.copyOf(reasons);
    }
}
