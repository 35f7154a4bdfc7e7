package cn.kaixu.review.watch;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.watch.value.WatchId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Put the outcomes of one verification on file; {@code hindering} names the rules whose failure bars open licensing. */
public record RecordVerification(
        @TargetAggregateIdentifier WatchId watchId,
        String ruleSet,
        Instant checkedAt,
        List<Check> checks,
        Set<String> hindering)
        implements WatchCommand {

    public RecordVerification {
        checks = List.copyOf(checks);
        hindering = Set.copyOf(hindering);
    }
}
