package cn.kaixu.listing.exchange.inbound;

import cn.kaixu.contract.review.ImpairmentCuredV1;
import cn.kaixu.listing.declaration.ReinstateDeclaration;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Opens a suspended declaration again once the watch finds the hindrance gone. */
@Component
class WhenImpairmentCuredReinstateDeclaration implements MessageHandler<ImpairmentCuredV1> {

    private final CommandGateway commands;

    WhenImpairmentCuredReinstateDeclaration(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public Class<ImpairmentCuredV1> messageType() {
        return ImpairmentCuredV1.class;
    }

    @Override
    public void handle(ImpairmentCuredV1 message, MessageContext context) {
        commands.sendAndWait(new ReinstateDeclaration(
                new DeclarationId(message.declarationId()), message.round(), message.curedAt()));
    }
}
