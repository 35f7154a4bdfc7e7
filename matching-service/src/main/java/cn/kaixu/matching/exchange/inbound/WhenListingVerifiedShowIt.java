package cn.kaixu.matching.exchange.inbound;

import cn.kaixu.contract.review.ListingVerifiedV1;
import cn.kaixu.matching.pool.PoolStore;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** The newest verification after the announcement is shown on the patent's page. */
@Component
class WhenListingVerifiedShowIt implements MessageHandler<ListingVerifiedV1> {

    private final PoolStore pool;

    WhenListingVerifiedShowIt(PoolStore pool) {
        this.pool = pool;
    }

    @Override
    public Class<ListingVerifiedV1> messageType() {
        return ListingVerifiedV1.class;
    }

    @Override
    public void handle(ListingVerifiedV1 message, MessageContext context) {
        pool.reverified(
                message.declarationId(),
                VerificationTranslation.translate(message.ruleSet(), message.checkedAt(), message.checks()));
    }
}
