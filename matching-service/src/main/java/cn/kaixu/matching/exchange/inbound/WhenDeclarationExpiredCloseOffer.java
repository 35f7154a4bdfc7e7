package cn.kaixu.matching.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationExpiredV1;
import cn.kaixu.matching.pool.PoolStore;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** A declaration whose last day is past leaves the pool on the next; its page stays and says so. */
@Component
class WhenDeclarationExpiredCloseOffer implements MessageHandler<DeclarationExpiredV1> {

    private final PoolStore pool;

    WhenDeclarationExpiredCloseOffer(PoolStore pool) {
        this.pool = pool;
    }

    @Override
    public Class<DeclarationExpiredV1> messageType() {
        return DeclarationExpiredV1.class;
    }

    @Override
    public void handle(DeclarationExpiredV1 message, MessageContext context) {
        pool.withdraw(
                message.declarationId(),
                message.round(),
                message.patentNumber(),
                message.lastDay().plusDays(1));
    }
}
