package cn.kaixu.review.validity;

import java.time.Instant;

import cn.kaixu.review.validity.value.Dossier;
import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.validity.value.ReviewId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begin the review of one round of a declaration. */
public record OpenReview(@TargetAggregateIdentifier ReviewId reviewId, Matter matter, Dossier dossier, Instant openedAt)
        implements ReviewCommand {

    public OpenReview(Matter matter, Dossier dossier, Instant openedAt) {
        this(matter.reviewId(), matter, dossier, openedAt);
    }
}
