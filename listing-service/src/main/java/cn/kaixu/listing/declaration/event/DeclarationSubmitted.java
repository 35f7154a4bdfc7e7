package cn.kaixu.listing.declaration.event;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Submission;
import org.axonframework.serialization.Revision;

/** Somebody handed in a form and every rule that needs no outside data was satisfied; from now on the round is under review. */
@Revision("1")
public record DeclarationSubmitted(DeclarationId declarationId, int round, Submission submission)
        implements DeclarationEvent {}
