package cn.kaixu.review.validity.event;

import java.util.List;

import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.validity.value.Reason;
import org.axonframework.serialization.Revision;

/** The review ended with a refusal for these reasons (Implementing Rules R. 86); the case is closed. */
@Revision("1")
public record ReviewRefused(Matter matter, List<Reason> reasons) implements ReviewEvent {
    public ReviewRefused {
        reasons = List.copyOf(reasons);
    }
}
