package cn.kaixu.listing.exchange.inbound;

import java.time.Clock;

import cn.kaixu.contract.review.ReviewPassedV1;
import cn.kaixu.listing.declaration.AnnounceDeclaration;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import cn.kaixu.platform.time.ChinaDates;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Announces a declaration as soon as both stages of its review approved. */
@Component
class WhenReviewPassedAnnounceDeclaration implements MessageHandler<ReviewPassedV1> {

    private final CommandGateway commands;
    private final Clock clock;

    WhenReviewPassedAnnounceDeclaration(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public Class<ReviewPassedV1> messageType() {
        return ReviewPassedV1.class;
    }

    @Override
    public void handle(ReviewPassedV1 message, MessageContext context) {
        commands.sendAndWait(new AnnounceDeclaration(
                new DeclarationId(message.declarationId()), message.round(), ChinaDates.today(clock)));
    }
}
