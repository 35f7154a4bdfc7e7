package cn.kaixu.review.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationRevokedV1;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import cn.kaixu.review.queue.KnownDeclarations;
import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.watch.EndWatch;
import cn.kaixu.review.watch.value.WatchId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** A revoked declaration needs no watch any more. */
@Component
class WhenDeclarationRevokedEndWatch implements MessageHandler<DeclarationRevokedV1> {

    private final KnownDeclarations declarations;
    private final CommandGateway commands;

    WhenDeclarationRevokedEndWatch(KnownDeclarations declarations, CommandGateway commands) {
        this.declarations = declarations;
        this.commands = commands;
    }

    @Override
    public Class<DeclarationRevokedV1> messageType() {
        return DeclarationRevokedV1.class;
    }

    @Override
    public void handle(DeclarationRevokedV1 message, MessageContext context) {
        if (declarations.isAnnounced(message.declarationId(), message.round())) {
            Matter matter = Matter.of(message.declarationId(), message.round(), message.patentNumber());
            commands.sendAndWait(new EndWatch(WatchId.of(matter), "声明被撤销"));
        }
    }
}
