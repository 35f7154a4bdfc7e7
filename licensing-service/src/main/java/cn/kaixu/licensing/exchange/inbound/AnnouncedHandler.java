package cn.kaixu.licensing.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationAnnouncedV1;
import cn.kaixu.licensing.offer.OfferTable;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** An announced declaration is an offer one can accept from now on. */
@Component
public class AnnouncedHandler implements MessageHandler<DeclarationAnnouncedV1> {

    private final OfferTable offers;

    AnnouncedHandler(OfferTable offers) {
        this.offers = offers;
    }

    @Override
    public Class<DeclarationAnnouncedV1> messageType() {
        return DeclarationAnnouncedV1.class;
    }

    @Override
    public void handle(DeclarationAnnouncedV1 message, MessageContext context) {
        offers.announced(OfferTranslation.translate(message), message.announcedOn());
    }
}
