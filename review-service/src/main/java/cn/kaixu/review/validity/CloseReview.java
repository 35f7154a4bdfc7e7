package cn.kaixu.review.validity;

import cn.kaixu.review.validity.value.ReviewId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** End a review whose declaration was withdrawn. */
public record CloseReview(@TargetAggregateIdentifier ReviewId reviewId, String reason) implements ReviewCommand {}
