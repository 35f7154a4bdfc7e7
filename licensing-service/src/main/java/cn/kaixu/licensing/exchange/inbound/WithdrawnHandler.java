package cn.kaixu.licensing.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationWithdrawnV1;
import cn.kaixu.licensing.licence.value.DeclarationId;
import cn.kaixu.licensing.offer.OfferTable;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** A withdrawn declaration can no longer be accepted; licences that exist go on. */
@Component
public class WithdrawnHandler implements MessageHandler<DeclarationWithdrawnV1> {

    private final OfferTable offers;

    WithdrawnHandler(OfferTable offers) {
        this.offers = offers;
    }

    @Override
    public Class<DeclarationWithdrawnV1> messageType() {
        return DeclarationWithdrawnV1.class;
    }

    @Override
    public void handle(DeclarationWithdrawnV1 message, MessageContext context) {
        offers.withdrawn(new DeclarationId(message.declarationId()), message.round(), message.effectiveOn());
    }
}
