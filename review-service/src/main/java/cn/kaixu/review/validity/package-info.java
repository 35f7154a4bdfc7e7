/**
 * The review case (有效性审查) as an event-sourced aggregate: commands, refusals and the aggregate itself. May depend on {@code event} and {@code value} only; start with {@code ValidityReview}.
 */
@NullMarked
package cn.kaixu.review.validity;

import org.jspecify.annotations.NullMarked;
