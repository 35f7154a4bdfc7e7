package cn.kaixu.matching.exchange.inbound;

import cn.kaixu.contract.review.ChecksCompletedV1;
import cn.kaixu.matching.pool.PoolStore;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** The newest checks are shown on the patent's page. */
@Component
class WhenChecksCompletedShowThem implements MessageHandler<ChecksCompletedV1> {

    private final PoolStore pool;

    WhenChecksCompletedShowThem(PoolStore pool) {
        this.pool = pool;
    }

    @Override
    public Class<ChecksCompletedV1> messageType() {
        return ChecksCompletedV1.class;
    }

    @Override
    public void handle(ChecksCompletedV1 message, MessageContext context) {
        pool.verified(
                message.declarationId(),
                VerificationTranslation.translate(message.ruleSet(), message.checkedAt(), message.checks()));
    }
}
