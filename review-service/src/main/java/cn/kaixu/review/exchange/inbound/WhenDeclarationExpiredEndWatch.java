package cn.kaixu.review.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationExpiredV1;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import cn.kaixu.review.queue.KnownDeclarations;
import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.watch.EndWatch;
import cn.kaixu.review.watch.value.WatchId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** A declaration whose last day is past needs no watch any more. */
@Component
class WhenDeclarationExpiredEndWatch implements MessageHandler<DeclarationExpiredV1> {

    private final KnownDeclarations declarations;
    private final CommandGateway commands;

    WhenDeclarationExpiredEndWatch(KnownDeclarations declarations, CommandGateway commands) {
        this.declarations = declarations;
        this.commands = commands;
    }

    @Override
    public Class<DeclarationExpiredV1> messageType() {
        return DeclarationExpiredV1.class;
    }

    @Override
    public void handle(DeclarationExpiredV1 message, MessageContext context) {
        if (declarations.isAnnounced(message.declarationId(), message.round())) {
            Matter matter = Matter.of(message.declarationId(), message.round(), message.patentNumber());
            commands.sendAndWait(new EndWatch(WatchId.of(matter), "许可期限届满"));
        }
    }
}
