package cn.kaixu.review.validity.event;

import cn.kaixu.review.validity.value.Matter;
import org.axonframework.serialization.Revision;

/** The declaration was withdrawn (撤回) while under review; nobody decides on it any more. */
@Revision("1")
public record ReviewClosed(Matter matter, String reason) implements ReviewEvent {}
