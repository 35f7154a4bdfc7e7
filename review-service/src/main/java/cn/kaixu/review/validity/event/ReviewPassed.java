package cn.kaixu.review.validity.event;

import cn.kaixu.review.validity.value.Matter;
import org.axonframework.serialization.Revision;

/** Both stages approved; the declaration may be announced (Patent Law Art. 50) and the case is closed. */
@Revision("1")
public record ReviewPassed(Matter matter) implements ReviewEvent {}
