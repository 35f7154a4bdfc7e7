package cn.kaixu.matching.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationTermsAmendedV1;
import cn.kaixu.matching.pool.AmendmentStore;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** Amended terms are what the pool offers from then on. */
@Component
class WhenTermsAmendedChangeOffer implements MessageHandler<DeclarationTermsAmendedV1> {

    private final AmendmentStore amendments;

    WhenTermsAmendedChangeOffer(AmendmentStore amendments) {
        this.amendments = amendments;
    }

    @Override
    public Class<DeclarationTermsAmendedV1> messageType() {
        return DeclarationTermsAmendedV1.class;
    }

    @Override
    public void handle(DeclarationTermsAmendedV1 message, MessageContext context) {
        amendments.amend(
                message.declarationId(),
                message.round(),
                message.amendment(),
                message.patentNumber(),
                OfferTranslation.terms(message.terms()));
    }
}
