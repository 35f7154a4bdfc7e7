package cn.kaixu.review.validity;

import java.time.Instant;
import java.util.List;

import cn.kaixu.review.validity.value.Reason;
import cn.kaixu.review.validity.value.ReviewId;
import cn.kaixu.review.validity.value.Verdict;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A person's verdict on a case, at whichever stage the case has reached; {@code checkedAt} is the time of the checks that person had on screen. */
public record DecideReview(
        @TargetAggregateIdentifier ReviewId reviewId,
        Decider decider,
        Verdict verdict,
        List<Reason> reasons,
        String comment,
        Instant checkedAt,
        Instant decidedAt)
        implements ReviewCommand {
    public DecideReview {
        reasons = List.copyOf(reasons);
        comment = comment.strip();
    }
}
