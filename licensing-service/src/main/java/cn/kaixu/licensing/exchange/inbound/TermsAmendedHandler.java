package cn.kaixu.licensing.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationTermsAmendedV1;
import cn.kaixu.licensing.licence.value.DeclarationId;
import cn.kaixu.licensing.offer.OfferTable;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** New licences are asked for on amended terms; licences that exist keep the terms they were asked for on. */
@Component
public class TermsAmendedHandler implements MessageHandler<DeclarationTermsAmendedV1> {

    private final OfferTable offers;

    TermsAmendedHandler(OfferTable offers) {
        this.offers = offers;
    }

    @Override
    public Class<DeclarationTermsAmendedV1> messageType() {
        return DeclarationTermsAmendedV1.class;
    }

    @Override
    public void handle(DeclarationTermsAmendedV1 message, MessageContext context) {
        offers.amended(
                new DeclarationId(message.declarationId()),
                message.round(),
                message.amendment(),
                OfferTranslation.terms(message.terms()));
    }
}
