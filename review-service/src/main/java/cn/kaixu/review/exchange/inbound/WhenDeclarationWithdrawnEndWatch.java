package cn.kaixu.review.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationWithdrawnV1;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import cn.kaixu.review.queue.KnownDeclarations;
import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.watch.EndWatch;
import cn.kaixu.review.watch.value.WatchId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** A withdrawn declaration needs no watch any more. */
@Component
class WhenDeclarationWithdrawnEndWatch implements MessageHandler<DeclarationWithdrawnV1> {

    private final KnownDeclarations declarations;
    private final CommandGateway commands;

    WhenDeclarationWithdrawnEndWatch(KnownDeclarations declarations, CommandGateway commands) {
        this.declarations = declarations;
        this.commands = commands;
    }

    @Override
    public Class<DeclarationWithdrawnV1> messageType() {
        return DeclarationWithdrawnV1.class;
    }

    @Override
    public void handle(DeclarationWithdrawnV1 message, MessageContext context) {
        if (declarations.isAnnounced(message.declarationId(), message.round())) {
            Matter matter = Matter.of(message.declarationId(), message.round(), message.patentNumber());
            commands.sendAndWait(new EndWatch(WatchId.of(matter), message.reason()));
        }
    }
}
