package cn.kaixu.review.watch.event;

import java.time.Instant;
import java.util.List;

import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.Matter;
import org.axonframework.serialization.Revision;

/** The announced patent was verified (复核) with these outcomes; an UNKNOWN proves nothing in either direction. */
@Revision("1")
public record ListingVerified(Matter matter, String ruleSet, Instant checkedAt, List<Check> checks)
        implements WatchEvent {

    public ListingVerified {
        checks = List.copyOf(checks);
    }
}
