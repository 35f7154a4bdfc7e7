package cn.kaixu.matching.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationReinstatedV1;
import cn.kaixu.matching.pool.SuspensionStore;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** A reinstated declaration is found in the pool again. */
@Component
class WhenDeclarationReinstatedShowOffer implements MessageHandler<DeclarationReinstatedV1> {

    private final SuspensionStore pool;

    WhenDeclarationReinstatedShowOffer(SuspensionStore pool) {
        this.pool = pool;
    }

    @Override
    public Class<DeclarationReinstatedV1> messageType() {
        return DeclarationReinstatedV1.class;
    }

    @Override
    public void handle(DeclarationReinstatedV1 message, MessageContext context) {
        pool.reinstate(message.declarationId(), message.round(), message.patentNumber(), message.reinstatedAt());
    }
}
