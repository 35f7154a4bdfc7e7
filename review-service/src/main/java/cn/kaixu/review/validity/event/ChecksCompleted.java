package cn.kaixu.review.validity.event;

import java.time.Instant;
import java.util.List;

import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.Extracts;
import cn.kaixu.review.validity.value.Matter;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The automatic checks ran, for the first time or with a new result; these outcomes are what deciders see from now on, beside {@code extracts} of the
 * registers, which are absent where the event is older than they.
 */
@Revision("1")
public record ChecksCompleted(
        Matter matter,
        String ruleSet,
        Instant checkedAt,
        List<Check> checks,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Extracts extracts)
        implements ReviewEvent {
    public ChecksCompleted {
        checks = List.copyOf(checks);
    }
}
