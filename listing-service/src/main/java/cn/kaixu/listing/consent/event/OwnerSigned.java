package cn.kaixu.listing.consent.event;

import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.value.OwnerSignature;
import org.axonframework.serialization.Revision;

/** One of the owners, by place in the form from 0, signed the statement (签署); the signature stays whatever the others do. */
@Revision("1")
public record OwnerSigned(ConsentId consentId, int run, int owner, OwnerSignature signature) implements ConsentEvent {}
