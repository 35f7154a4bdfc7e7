package cn.kaixu.review.exchange.inbound;

import cn.kaixu.contract.listing.DeclarationPapersChangedV1;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import cn.kaixu.review.validity.RecordPapers;
import cn.kaixu.review.validity.value.ReviewId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** The papers of a declaration under review changed; its dossier holds them from now on. */
@Component
class WhenDeclarationPapersChangedRecordPapers implements MessageHandler<DeclarationPapersChangedV1> {

    private final CommandGateway commands;

    WhenDeclarationPapersChangedRecordPapers(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public Class<DeclarationPapersChangedV1> messageType() {
        return DeclarationPapersChangedV1.class;
    }

    @Override
    public void handle(DeclarationPapersChangedV1 message, MessageContext context) {
        ReviewId review = ReviewId.of(message.declarationId(), message.round());
        commands.sendAndWait(new RecordPapers(review, DossierTranslation.papers(message.papers()), context.time()));
    }
}
