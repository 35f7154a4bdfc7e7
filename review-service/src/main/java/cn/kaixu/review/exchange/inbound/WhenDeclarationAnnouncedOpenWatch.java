package cn.kaixu.review.exchange.inbound;

import java.time.Clock;

import cn.kaixu.contract.listing.DeclarationAnnouncedV1;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import cn.kaixu.review.queue.KnownDeclarations;
import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.watch.OpenWatch;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** An announced patent is watched from now on. */
@Component
class WhenDeclarationAnnouncedOpenWatch implements MessageHandler<DeclarationAnnouncedV1> {

    private final KnownDeclarations declarations;
    private final CommandGateway commands;
    private final Clock clock;

    WhenDeclarationAnnouncedOpenWatch(KnownDeclarations declarations, CommandGateway commands, Clock clock) {
        this.declarations = declarations;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public Class<DeclarationAnnouncedV1> messageType() {
        return DeclarationAnnouncedV1.class;
    }

    @Override
    public void handle(DeclarationAnnouncedV1 message, MessageContext context) {
        Matter matter = Matter.of(
                message.declarationId(), message.round(), message.patent().number());
        declarations.announced(matter.declarationId(), matter.round(), matter.patentNumber());
        commands.sendAndWait(new OpenWatch(matter, message.announcedOn(), clock.instant()));
    }
}
