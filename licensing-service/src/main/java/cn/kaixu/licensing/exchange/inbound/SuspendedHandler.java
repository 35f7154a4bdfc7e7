package cn.kaixu.licensing.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationSuspendedV1;
import cn.kaixu.contract.listing.ReasonV1;
import cn.kaixu.licensing.licence.value.DeclarationId;
import cn.kaixu.licensing.offer.OfferTable;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** A suspended declaration cannot be accepted for now; licences that exist go on. */
@Component
public class SuspendedHandler implements MessageHandler<DeclarationSuspendedV1> {

    private final OfferTable offers;

    SuspendedHandler(OfferTable offers) {
        this.offers = offers;
    }

    @Override
    public Class<DeclarationSuspendedV1> messageType() {
        return DeclarationSuspendedV1.class;
    }

    @Override
    public void handle(DeclarationSuspendedV1 message, MessageContext context) {
        offers.suspended(
                new DeclarationId(message.declarationId()),
                message.round(),
                message.reasons().stream().map(ReasonV1::text).toList(),
                message.suspendedAt());
    }
}
