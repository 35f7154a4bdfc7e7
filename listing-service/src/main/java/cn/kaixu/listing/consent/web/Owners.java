package cn.kaixu.listing.consent.web;

import java.time.Clock;
import java.time.LocalDate;

import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.listing.consent.RequestConsent;
import cn.kaixu.listing.consent.value.Change;
import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.value.StatementText;
import cn.kaixu.listing.declaration.value.Submission;
import cn.kaixu.platform.time.ChinaDates;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invites all owners named in a form to sign one text, each with a secret of their own and all until the same day. */
@Component
class Owners {

    private final CommandGateway commands;
    private final Invitations invitations;
    private final ListingProperties properties;
    private final Clock clock;

    Owners(CommandGateway commands, Invitations invitations, ListingProperties properties, Clock clock) {
        this.commands = commands;
        this.invitations = invitations;
        this.properties = properties;
        this.clock = clock;
    }

    ConsentId ask(Submission submission, @Nullable Change change, StatementText text) {
        ConsentId id = ConsentId.of(submission.form().patent().number());
        LocalDate today = ChinaDates.today(clock);
        commands.sendAndWait(new RequestConsent(
                id,
                submission,
                change,
                text,
                invitations.issue(id, submission.form().patentees().size()),
                today,
                today.plusDays(properties.daysToSign())));
        return id;
    }
}
