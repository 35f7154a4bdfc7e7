package cn.kaixu.review.validity.event;

import java.time.Instant;

import cn.kaixu.review.validity.value.Dossier;
import cn.kaixu.review.validity.value.Matter;
import org.axonframework.serialization.Revision;

/** A declaration reached the review; its content is now the file on which everything later rests. */
@Revision("1")
public record ReviewOpened(Matter matter, Dossier dossier, Instant openedAt) implements ReviewEvent {}
