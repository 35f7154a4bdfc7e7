package cn.kaixu.review.watch.event;

import java.time.Instant;
import java.util.List;

import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.Matter;
import org.axonframework.serialization.Revision;

/** The legal state of the announced patent bars open licensing (Implementing Rules R. 86) for all these findings, or the grounds changed. */
@Revision("1")
public record ImpairmentFound(Matter matter, Instant foundAt, List<Check> findings) implements WatchEvent {

    public ImpairmentFound {
        findings = List.copyOf(findings);
    }
}
