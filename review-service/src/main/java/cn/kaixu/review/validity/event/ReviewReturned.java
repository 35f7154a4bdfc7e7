package cn.kaixu.review.validity.event;

import java.util.List;

import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.validity.value.Reason;
import org.axonframework.serialization.Revision;

/** The review ended with a return for correction (补正) for these reasons; a corrected declaration is a new round. */
@Revision("1")
public record ReviewReturned(Matter matter, List<Reason> reasons) implements ReviewEvent {
    public ReviewReturned {
        reasons = List.copyOf(reasons);
    }
}
