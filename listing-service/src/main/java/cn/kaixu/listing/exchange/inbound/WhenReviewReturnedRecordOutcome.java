package cn.kaixu.listing.exchange.inbound;

import cn.kaixu.contract.review.ReviewReturnedV1;
import cn.kaixu.listing.declaration.RecordReviewOutcome;
import cn.kaixu.listing.declaration.RecordReviewOutcome.Outcome;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Records that a declaration went back for correction in review. */
@Component
class WhenReviewReturnedRecordOutcome implements MessageHandler<ReviewReturnedV1> {

    private final CommandGateway commands;

    WhenReviewReturnedRecordOutcome(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public Class<ReviewReturnedV1> messageType() {
        return ReviewReturnedV1.class;
    }

    @Override
    public void handle(ReviewReturnedV1 message, MessageContext context) {
        commands.sendAndWait(new RecordReviewOutcome(
                new DeclarationId(message.declarationId()),
                message.round(),
                Outcome.RETURNED,
                ReviewTranslation.reasons(message.reasons())));
    }
}
