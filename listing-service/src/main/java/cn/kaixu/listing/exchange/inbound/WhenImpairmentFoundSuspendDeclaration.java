package cn.kaixu.listing.exchange.inbound;

import cn.kaixu.contract.review.ImpairmentFoundV1;
import cn.kaixu.listing.declaration.SuspendDeclaration;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Suspends an announced declaration as soon as the patent's legal state bars open licensing. */
@Component
class WhenImpairmentFoundSuspendDeclaration implements MessageHandler<ImpairmentFoundV1> {

    private final CommandGateway commands;

    WhenImpairmentFoundSuspendDeclaration(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public Class<ImpairmentFoundV1> messageType() {
        return ImpairmentFoundV1.class;
    }

    @Override
    public void handle(ImpairmentFoundV1 message, MessageContext context) {
        commands.sendAndWait(new SuspendDeclaration(
                new DeclarationId(message.declarationId()),
                message.round(),
                ReviewTranslation.hindrances(message.findings()),
                message.foundAt()));
    }
}
