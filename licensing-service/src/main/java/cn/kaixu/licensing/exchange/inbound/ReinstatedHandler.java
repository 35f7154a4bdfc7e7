package cn.kaixu.licensing.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationReinstatedV1;
import cn.kaixu.licensing.licence.value.DeclarationId;
import cn.kaixu.licensing.offer.OfferTable;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** A reinstated declaration can be accepted again. */
@Component
public class ReinstatedHandler implements MessageHandler<DeclarationReinstatedV1> {

    private final OfferTable offers;

    ReinstatedHandler(OfferTable offers) {
        this.offers = offers;
    }

    @Override
    public Class<DeclarationReinstatedV1> messageType() {
        return DeclarationReinstatedV1.class;
    }

    @Override
    public void handle(DeclarationReinstatedV1 message, MessageContext context) {
        offers.reinstated(new DeclarationId(message.declarationId()), message.round(), message.reinstatedAt());
    }
}
