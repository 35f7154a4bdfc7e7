package cn.kaixu.review.watch;

import java.time.Instant;
import java.time.LocalDate;

import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.watch.value.WatchId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begin to watch over an announced patent. */
public record OpenWatch(
        @TargetAggregateIdentifier WatchId watchId, Matter matter, LocalDate announcedOn, Instant openedAt)
        implements WatchCommand {

    public OpenWatch(Matter matter, LocalDate announcedOn, Instant openedAt) {
        this(WatchId.of(matter), matter, announcedOn, openedAt);
    }
}
