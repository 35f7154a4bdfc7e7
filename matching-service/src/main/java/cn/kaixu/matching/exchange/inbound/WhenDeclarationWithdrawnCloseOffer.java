package cn.kaixu.matching.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationWithdrawnV1;
import cn.kaixu.matching.pool.PoolStore;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** A withdrawn declaration leaves the pool; its page stays and says so. */
@Component
class WhenDeclarationWithdrawnCloseOffer implements MessageHandler<DeclarationWithdrawnV1> {

    private final PoolStore pool;

    WhenDeclarationWithdrawnCloseOffer(PoolStore pool) {
        this.pool = pool;
    }

    @Override
    public Class<DeclarationWithdrawnV1> messageType() {
        return DeclarationWithdrawnV1.class;
    }

    @Override
    public void handle(DeclarationWithdrawnV1 message, MessageContext context) {
        pool.withdraw(message.declarationId(), message.round(), message.patentNumber(), message.effectiveOn());
    }
}
