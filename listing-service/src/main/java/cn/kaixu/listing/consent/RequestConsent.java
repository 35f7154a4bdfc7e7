package cn.kaixu.listing.consent;

import java.time.LocalDate;

import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.value.StatementText;
import cn.kaixu.listing.declaration.value.Submission;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Invite all owners named in the form to sign; {@code requestedOn} is the day the rules are read on. */
public record RequestConsent(
        @TargetAggregateIdentifier ConsentId consentId,
        Submission submission,
        StatementText statement,
        String invitations,
        LocalDate requestedOn)
        implements ConsentCommand {}
