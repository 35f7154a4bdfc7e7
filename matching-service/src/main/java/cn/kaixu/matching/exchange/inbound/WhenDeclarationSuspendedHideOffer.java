package cn.kaixu.matching.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationSuspendedV1;
import cn.kaixu.contract.listing.ReasonV1;
import cn.kaixu.matching.pool.SuspensionStore;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** A suspended declaration is not found in the pool; its page stays and says why. */
@Component
class WhenDeclarationSuspendedHideOffer implements MessageHandler<DeclarationSuspendedV1> {

    private final SuspensionStore pool;

    WhenDeclarationSuspendedHideOffer(SuspensionStore pool) {
        this.pool = pool;
    }

    @Override
    public Class<DeclarationSuspendedV1> messageType() {
        return DeclarationSuspendedV1.class;
    }

    @Override
    public void handle(DeclarationSuspendedV1 message, MessageContext context) {
        pool.suspend(
                message.declarationId(),
                message.round(),
                message.patentNumber(),
                message.reasons().stream().map(ReasonV1::text).toList(),
                message.suspendedAt());
    }
}
