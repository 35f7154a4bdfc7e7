package cn.kaixu.review.validity.event;

import java.time.Instant;
import java.util.List;

import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.Matter;
import org.axonframework.serialization.Revision;

/** The automatic checks ran, for the first time or with a new result; these outcomes are what deciders see from now on. */
@Revision("1")
public record ChecksCompleted(Matter matter, String ruleSet, Instant checkedAt, List<Check> checks)
        implements ReviewEvent {
    public ChecksCompleted {
        checks = List.copyOf(checks);
    }
}
