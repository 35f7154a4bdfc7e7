package cn.kaixu.review.queue;

import cn.kaixu.review.validity.value.Dossier;
import cn.kaixu.review.validity.value.ReviewId;

/** A case that still awaits somebody, with what is needed to check it again. */
public record OpenCase(ReviewId reviewId, String declarationId, Dossier dossier) {}
