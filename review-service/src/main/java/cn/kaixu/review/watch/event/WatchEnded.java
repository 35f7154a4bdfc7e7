package cn.kaixu.review.watch.event;

import cn.kaixu.review.validity.value.Matter;
import org.axonframework.serialization.Revision;

/** The patent is no longer open to all; it is not verified any more. */
@Revision("1")
public record WatchEnded(Matter matter, String reason) implements WatchEvent {}
