package cn.kaixu.listing.automation;

import java.time.Instant;
import java.util.Objects;

import cn.kaixu.listing.attachment.Attachments;
import cn.kaixu.listing.consent.EndConsent;
import cn.kaixu.listing.consent.event.ConsentCompleted;
import cn.kaixu.listing.consent.value.ConsentEnding;
import cn.kaixu.listing.declaration.SubmitDeclaration;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.time.ChinaDates;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/** Hands the form and its papers in as soon as the last owner has signed; where it can no longer be handed in, the request ends and says why. */
@Component
@ProcessingGroup(WhenConsentCompletedSubmitDeclaration.PROCESSOR)
@DisallowReplay
class WhenConsentCompletedSubmitDeclaration {

    static final String PROCESSOR = "listing.policy.consent";

    private final CommandGateway commands;
    private final Attachments attachments;

    WhenConsentCompletedSubmitDeclaration(CommandGateway commands, Attachments attachments) {
        this.commands = commands;
        this.attachments = attachments;
    }

    @EventHandler
    void react(ConsentCompleted event, @Timestamp Instant at) {
        if (event.change() != null) {
            return; // another policy changes what was declared
        }
        try {
            SubmitDeclaration command = SubmitDeclaration.of(event.submission(), ChinaDates.on(at));
            commands.sendAndWait(command);
            attachments.move(
                    Attachments.ofConsent(
                            Objects.requireNonNull(event.submission().consent())),
                    Attachments.ofDeclaration(
                            command.declarationId().value(),
                            event.submission().submitter().organisationId()));
        } catch (Refused refused) {
            commands.sendAndWait(new EndConsent(
                    event.consentId(),
                    event.run(),
                    ConsentEnding.NOT_ACCEPTED,
                    refused.code().code()));
        }
    }
}
