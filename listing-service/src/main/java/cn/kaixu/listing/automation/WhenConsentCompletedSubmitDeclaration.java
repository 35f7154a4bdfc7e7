package cn.kaixu.listing.automation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import cn.kaixu.listing.attachment.Attachments;
import cn.kaixu.listing.consent.EndConsent;
import cn.kaixu.listing.consent.event.ConsentCompleted;
import cn.kaixu.listing.consent.value.ConsentEnding;
import cn.kaixu.listing.declaration.SubmitDeclaration;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Submission;
import cn.kaixu.listing.paper.Papers;
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
    private final Papers papers;

    WhenConsentCompletedSubmitDeclaration(CommandGateway commands, Attachments attachments, Papers papers) {
        this.commands = commands;
        this.attachments = attachments;
        this.papers = papers;
    }

    @EventHandler
    void react(ConsentCompleted event, @Timestamp Instant at) {
        if (event.change() != null) {
            return; // another policy changes what was declared
        }
        try {
            submit(event.submission(), ChinaDates.on(at));
        } catch (Refused refused) {
            commands.sendAndWait(new EndConsent(
                    event.consentId(),
                    event.run(),
                    ConsentEnding.NOT_ACCEPTED,
                    refused.code().code()));
        }
    }

    private void submit(Submission submission, LocalDate day) {
        DeclarationId id = DeclarationId.of(submission.form().patent().number());
        String signed = Attachments.ofConsent(Objects.requireNonNull(submission.consent()));
        String declared =
                Attachments.ofDeclaration(id.value(), submission.submitter().organisationId());
        commands.sendAndWait(SubmitDeclaration.of(submission, day, papers.attached(declared, signed)));
        attachments.move(signed, declared);
    }
}
