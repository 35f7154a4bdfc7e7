package cn.kaixu.listing.consent.event;

import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.declaration.value.Submission;
import org.axonframework.serialization.Revision;

/** The last owner signed: all agree, and the form is handed in as it was signed. */
@Revision("1")
public record ConsentCompleted(ConsentId consentId, int run, Submission submission) implements ConsentEvent {}
