package cn.kaixu.listing.exchange.inbound;

import cn.kaixu.contract.review.ReviewRefusedV1;
import cn.kaixu.listing.declaration.RecordReviewOutcome;
import cn.kaixu.listing.declaration.RecordReviewOutcome.Outcome;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Records that a declaration was refused in review. */
@Component
class WhenReviewRefusedRecordOutcome implements MessageHandler<ReviewRefusedV1> {

    private final CommandGateway commands;

    WhenReviewRefusedRecordOutcome(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public Class<ReviewRefusedV1> messageType() {
        return ReviewRefusedV1.class;
    }

    @Override
    public void handle(ReviewRefusedV1 message, MessageContext context) {
        commands.sendAndWait(new RecordReviewOutcome(
                new DeclarationId(message.declarationId()),
                message.round(),
                Outcome.REFUSED,
                ReviewTranslation.reasons(message.reasons())));
    }
}
