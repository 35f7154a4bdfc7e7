package cn.kaixu.licensing.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationRevokedV1;
import cn.kaixu.contract.listing.ReasonV1;
import cn.kaixu.licensing.licence.value.DeclarationId;
import cn.kaixu.licensing.offer.OfferTable;
import cn.kaixu.licensing.offer.Revocation;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** A revoked declaration can no longer be accepted; what becomes of licences that exist is their parties' matter. */
@Component
public class RevokedHandler implements MessageHandler<DeclarationRevokedV1> {

    private final OfferTable offers;

    RevokedHandler(OfferTable offers) {
        this.offers = offers;
    }

    @Override
    public Class<DeclarationRevokedV1> messageType() {
        return DeclarationRevokedV1.class;
    }

    @Override
    public void handle(DeclarationRevokedV1 message, MessageContext context) {
        offers.revoked(
                new DeclarationId(message.declarationId()),
                message.round(),
                new Revocation(
                        message.effectiveOn(),
                        message.legalBasis(),
                        message.reasons().stream().map(ReasonV1::text).toList()));
    }
}
