package cn.kaixu.review.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationTermsAmendedV1;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import cn.kaixu.review.queue.KnownDeclarations;
import org.springframework.stereotype.Component;

/** An announced patent is verified against the licence end now on offer. */
@Component
class WhenTermsAmendedKnowLicenceEnd implements MessageHandler<DeclarationTermsAmendedV1> {

    private final KnownDeclarations declarations;

    WhenTermsAmendedKnowLicenceEnd(KnownDeclarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public Class<DeclarationTermsAmendedV1> messageType() {
        return DeclarationTermsAmendedV1.class;
    }

    @Override
    public void handle(DeclarationTermsAmendedV1 message, MessageContext context) {
        declarations.amended(
                message.declarationId(),
                message.round(),
                message.amendment(),
                message.terms().licenceEnd());
    }
}
