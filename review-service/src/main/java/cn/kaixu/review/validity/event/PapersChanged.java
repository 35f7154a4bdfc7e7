package cn.kaixu.review.validity.event;

import java.time.Instant;

import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.validity.value.Papers;
import org.axonframework.serialization.Revision;

/** Listing told of other papers than the dossier held; these are in the dossier from now on, and the next checks are about them. */
@Revision("1")
public record PapersChanged(Matter matter, Papers papers, Instant toldAt) implements ReviewEvent {}
