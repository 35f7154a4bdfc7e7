package cn.kaixu.matching.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationAnnouncedV1;
import cn.kaixu.matching.pool.PoolStore;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** An announced declaration is an offer in the pool. */
@Component
class WhenDeclarationAnnouncedOpenOffer implements MessageHandler<DeclarationAnnouncedV1> {

    private final PoolStore pool;

    WhenDeclarationAnnouncedOpenOffer(PoolStore pool) {
        this.pool = pool;
    }

    @Override
    public Class<DeclarationAnnouncedV1> messageType() {
        return DeclarationAnnouncedV1.class;
    }

    @Override
    public void handle(DeclarationAnnouncedV1 message, MessageContext context) {
        pool.open(OfferTranslation.translate(message));
    }
}
