package cn.kaixu.listing.consent.event;

import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.value.StatementText;
import cn.kaixu.listing.declaration.value.Submission;
import org.axonframework.serialization.Revision;

/** All owners were invited to sign this text; from now on it does not change. {@code invitations} refers to the vault. */
@Revision("1")
public record ConsentRequested(
        ConsentId consentId, int run, Submission submission, StatementText statement, String invitations)
        implements ConsentEvent {}
