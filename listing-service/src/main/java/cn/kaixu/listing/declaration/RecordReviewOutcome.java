package cn.kaixu.listing.declaration;

import java.util.List;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Reason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that the review of a round ended without announcement. */
public record RecordReviewOutcome(
        @TargetAggregateIdentifier DeclarationId declarationId, int round, Outcome outcome, List<Reason> reasons)
        implements DeclarationCommand {

    public RecordReviewOutcome {
        reasons = List.copyOf(reasons);
    }

    /** How a review can end other than by passing. */
    public enum Outcome {
        RETURNED,
        REFUSED
    }
}
