package cn.kaixu.listing.consent.event;

import cn.kaixu.listing.consent.value.ConsentEnding;
import cn.kaixu.listing.consent.value.ConsentId;
import org.axonframework.serialization.Revision;

/** The request ended without a declaration; signatures given so far count for nothing. */
@Revision("1")
public record ConsentEnded(ConsentId consentId, int run, ConsentEnding ending, String reason) implements ConsentEvent {}
