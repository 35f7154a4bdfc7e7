package cn.kaixu.listing.consent;

import java.time.LocalDate;

import cn.kaixu.listing.consent.value.Change;
import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.value.StatementText;
import cn.kaixu.listing.declaration.value.Submission;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Invite all owners named in the form to sign; without a {@code change} it is the form itself they agree to. {@code requestedOn} is the day the rules are
 * read on, {@code answerBy} the last day to sign.
 */
public record RequestConsent(
        @TargetAggregateIdentifier ConsentId consentId,
        Submission submission,
        @Nullable Change change,
        StatementText statement,
        String invitations,
        LocalDate requestedOn,
        LocalDate answerBy)
        implements ConsentCommand {}
