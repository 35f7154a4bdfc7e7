package cn.kaixu.review.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationWithdrawnV1;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import cn.kaixu.review.queue.KnownDeclarations;
import cn.kaixu.review.validity.CloseReview;
import cn.kaixu.review.validity.value.ReviewId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** A withdrawn declaration needs no review any more. */
@Component
class WhenDeclarationWithdrawnCloseReview implements MessageHandler<DeclarationWithdrawnV1> {

    private final KnownDeclarations declarations;
    private final CommandGateway commands;

    WhenDeclarationWithdrawnCloseReview(KnownDeclarations declarations, CommandGateway commands) {
        this.declarations = declarations;
        this.commands = commands;
    }

    @Override
    public Class<DeclarationWithdrawnV1> messageType() {
        return DeclarationWithdrawnV1.class;
    }

    @Override
    public void handle(DeclarationWithdrawnV1 message, MessageContext context) {
        if (declarations.withdrawn(message.declarationId(), message.round())) {
            ReviewId review = ReviewId.of(message.declarationId(), message.round());
            commands.sendAndWait(new CloseReview(review, message.reason()));
        }
    }
}
