package cn.kaixu.review.exchange.inbound;

import java.time.Clock;

import cn.kaixu.contract.listing.DeclarationSubmittedV1;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import cn.kaixu.review.queue.KnownDeclarations;
import cn.kaixu.review.validity.OpenReview;
import cn.kaixu.review.validity.value.Matter;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** A submitted declaration gets its review. */
@Component
class WhenDeclarationSubmittedOpenReview implements MessageHandler<DeclarationSubmittedV1> {

    private final KnownDeclarations declarations;
    private final CommandGateway commands;
    private final Clock clock;

    WhenDeclarationSubmittedOpenReview(KnownDeclarations declarations, CommandGateway commands, Clock clock) {
        this.declarations = declarations;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public Class<DeclarationSubmittedV1> messageType() {
        return DeclarationSubmittedV1.class;
    }

    @Override
    public void handle(DeclarationSubmittedV1 message, MessageContext context) {
        declarations.submitted(
                message.declarationId(), message.round(), message.patent().number());
        Matter matter = Matter.of(
                message.declarationId(), message.round(), message.patent().number());
        commands.sendAndWait(new OpenReview(matter, DossierTranslation.translate(message), clock.instant()));
    }
}
