package cn.kaixu.listing.consent.event;

import cn.kaixu.listing.consent.value.ConsentId;
import org.axonframework.serialization.Revision;

/** One of the owners does not agree; consent of all can no longer be had on this text, so the request is over. */
@Revision("1")
public record OwnerDeclined(ConsentId consentId, int run, int owner, String reason) implements ConsentEvent {}
