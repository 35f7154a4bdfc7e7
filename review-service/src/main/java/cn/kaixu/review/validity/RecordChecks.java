package cn.kaixu.review.validity;

import java.time.Instant;
import java.util.List;

import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.ReviewId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Put the outcomes of the automatic checks on file. */
public record RecordChecks(
        @TargetAggregateIdentifier ReviewId reviewId, String ruleSet, Instant checkedAt, List<Check> checks)
        implements ReviewCommand {
    public RecordChecks {
        checks = List.copyOf(checks);
    }
}
