package cn.kaixu.review.validity;

import java.time.Instant;

import cn.kaixu.review.validity.value.Papers;
import cn.kaixu.review.validity.value.ReviewId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Put on file which papers the declaration has now, and when we were told. */
public record RecordPapers(@TargetAggregateIdentifier ReviewId reviewId, Papers papers, Instant toldAt)
        implements ReviewCommand {}
