package cn.kaixu.review.validity.event;

import java.time.Instant;
import java.util.List;

import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.validity.value.Officer;
import cn.kaixu.review.validity.value.Reason;
import cn.kaixu.review.validity.value.Stage;
import cn.kaixu.review.validity.value.Verdict;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person gave a verdict at one stage, on the checks recorded before this event; the verdict stands. {@code checkedAt} is the time of the checks that person said to
 * have on screen, which are those; absent where the event is older than the question.
 */
@Revision("1")
public record ReviewDecided(
        Matter matter,
        Stage stage,
        Verdict verdict,
        Officer officer,
        List<Reason> reasons,
        String comment,
        Instant decidedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant checkedAt)
        implements ReviewEvent {
    public ReviewDecided {
        reasons = List.copyOf(reasons);
    }
}
