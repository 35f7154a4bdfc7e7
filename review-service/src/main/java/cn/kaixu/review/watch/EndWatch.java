package cn.kaixu.review.watch;

import cn.kaixu.review.watch.value.WatchId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Stop watching over a patent that is no longer open to all. */
public record EndWatch(@TargetAggregateIdentifier WatchId watchId, String reason) implements WatchCommand {}
