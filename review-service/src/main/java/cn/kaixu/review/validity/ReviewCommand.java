package cn.kaixu.review.validity;

import cn.kaixu.review.validity.value.ReviewId;

/** Everything one can ask of a review case. */
public sealed interface ReviewCommand permits OpenReview, RecordPapers, RecordChecks, DecideReview, CloseReview {

    ReviewId reviewId();
}
