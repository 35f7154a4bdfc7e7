package cn.kaixu.review.validity.event;

import java.time.Instant;
import java.util.List;

import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.validity.value.Officer;
import cn.kaixu.review.validity.value.Reason;
import cn.kaixu.review.validity.value.Stage;
import cn.kaixu.review.validity.value.Verdict;
import org.axonframework.serialization.Revision;

/** A person gave a verdict at one stage, on the checks recorded before this event; the verdict stands. */
@Revision("1")
public record ReviewDecided(
        Matter matter,
        Stage stage,
        Verdict verdict,
        Officer officer,
        List<Reason> reasons,
        String comment,
        Instant decidedAt)
        implements ReviewEvent {
    public ReviewDecided {
        reasons = List.copyOf(reasons);
    }
}
