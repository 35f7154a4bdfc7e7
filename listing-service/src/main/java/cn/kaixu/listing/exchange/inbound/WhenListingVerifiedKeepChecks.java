package cn.kaixu.listing.exchange.inbound;

import cn.kaixu.contract.review.ListingVerifiedV1;
import cn.kaixu.listing.conversion.VerificationTable;
import cn.kaixu.listing.conversion.value.Condition;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.platform.inbox.MessageContext;
import cn.kaixu.platform.inbox.MessageHandler;
import org.springframework.stereotype.Component;

/** Keeps how the legal state of an announced patent was last found; a conversion looks at it. */
@Component
class WhenListingVerifiedKeepChecks implements MessageHandler<ListingVerifiedV1> {

    private final VerificationTable verifications;

    WhenListingVerifiedKeepChecks(VerificationTable verifications) {
        this.verifications = verifications;
    }

    @Override
    public Class<ListingVerifiedV1> messageType() {
        return ListingVerifiedV1.class;
    }

    @Override
    public void handle(ListingVerifiedV1 message, MessageContext context) {
        verifications.keep(
                new DeclarationId(message.declarationId()),
                message.round(),
                message.checks().stream()
                        .map(check -> new Condition(
                                check.rule(),
                                Condition.Outcome.valueOf(check.outcome()),
                                check.evidence(),
                                check.legalBasis()))
                        .toList(),
                message.checkedAt());
    }
}
