package cn.kaixu.review.validity;

import java.time.Instant;
import java.util.List;

import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.Extracts;
import cn.kaixu.review.validity.value.Papers;
import cn.kaixu.review.validity.value.ReviewId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Put the outcomes of the automatic checks on file, with the papers they were about and what the registers said. */
public record RecordChecks(
        @TargetAggregateIdentifier ReviewId reviewId,
        String ruleSet,
        Instant checkedAt,
        @Nullable Papers papers,
        List<Check> checks,
        @Nullable Extracts extracts)
        implements ReviewCommand {
    public RecordChecks {
        checks = List.copyOf(checks);
    }
}
