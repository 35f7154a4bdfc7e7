package cn.kaixu.matching.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationRevokedV1;
import cn.kaixu.matching.pool.PoolStore;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** A revoked declaration leaves the pool; its page stays and says so. */
@Component
class WhenDeclarationRevokedCloseOffer implements MessageHandler<DeclarationRevokedV1> {

    private final PoolStore pool;

    WhenDeclarationRevokedCloseOffer(PoolStore pool) {
        this.pool = pool;
    }

    @Override
    public Class<DeclarationRevokedV1> messageType() {
        return DeclarationRevokedV1.class;
    }

    @Override
    public void handle(DeclarationRevokedV1 message, MessageContext context) {
        pool.revoke(message.declarationId(), message.round(), message.patentNumber(), message.effectiveOn());
    }
}
