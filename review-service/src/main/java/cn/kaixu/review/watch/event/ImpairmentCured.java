package cn.kaixu.review.watch.event;

import java.time.Instant;

import cn.kaixu.review.validity.value.Matter;
import org.axonframework.serialization.Revision;

/** Every rule that barred open licensing was found satisfied again. */
@Revision("1")
public record ImpairmentCured(Matter matter, Instant curedAt) implements WatchEvent {}
