package cn.kaixu.review.watch.event;

import java.time.Instant;
import java.time.LocalDate;

import cn.kaixu.review.validity.value.Matter;
import org.axonframework.serialization.Revision;

/** A declaration was announced; from now on its patent is verified again and again. */
@Revision("1")
public record WatchOpened(Matter matter, LocalDate announcedOn, Instant openedAt) implements WatchEvent {}
