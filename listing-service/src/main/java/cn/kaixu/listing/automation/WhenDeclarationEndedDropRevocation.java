package cn.kaixu.listing.automation;

import java.time.Instant;

import cn.kaixu.listing.declaration.event.DeclarationExpired;
import cn.kaixu.listing.declaration.event.DeclarationWithdrawn;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.revocation.DropRevocation;
import cn.kaixu.listing.revocation.view.RevocationQueries;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/** What has been withdrawn or is past its last day need not be revoked any more. */
@Component
@ProcessingGroup(WhenDeclarationEndedDropRevocation.PROCESSOR)
@DisallowReplay
class WhenDeclarationEndedDropRevocation {

    static final String PROCESSOR = "listing.policy.moot-revocation";

    private final RevocationQueries revocations;
    private final CommandGateway commands;

    WhenDeclarationEndedDropRevocation(RevocationQueries revocations, CommandGateway commands) {
        this.revocations = revocations;
        this.commands = commands;
    }

    @EventHandler
    void react(DeclarationWithdrawn event, @Timestamp Instant at) {
        drop(event.declarationId(), event.round(), "专利权人已撤回声明", at);
    }

    @EventHandler
    void react(DeclarationExpired event, @Timestamp Instant at) {
        drop(event.declarationId(), event.round(), "许可期限已届满", at);
    }

    private void drop(DeclarationId declaration, int round, String reason, Instant at) {
        revocations
                .open(declaration)
                .filter(open -> open.round() == round)
                .ifPresent(open -> commands.sendAndWait(new DropRevocation(open.id(), open.run(), null, reason, at)));
    }
}
