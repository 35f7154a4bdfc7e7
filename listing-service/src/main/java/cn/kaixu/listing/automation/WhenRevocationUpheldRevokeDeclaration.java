package cn.kaixu.listing.automation;

import cn.kaixu.listing.declaration.RevokeDeclaration;
import cn.kaixu.listing.revocation.event.RevocationUpheld;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Ends the declaration as soon as its revocation is effective. */
@Component
@ProcessingGroup(WhenRevocationUpheldRevokeDeclaration.PROCESSOR)
@DisallowReplay
class WhenRevocationUpheldRevokeDeclaration {

    static final String PROCESSOR = "listing.policy.revocation";

    private final CommandGateway commands;

    WhenRevocationUpheldRevokeDeclaration(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(RevocationUpheld event) {
        commands.sendAndWait(new RevokeDeclaration(
                event.declarationId(),
                event.round(),
                event.grounds().legalBasis(),
                event.grounds().reasons(),
                event.effectiveOn()));
    }
}
