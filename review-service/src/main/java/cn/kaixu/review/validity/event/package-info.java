/**
 * What has irrevocably happened to a review case. Pure records, kept for ever; start with {@link cn.kaixu.review.validity.event.ReviewEvent}.
 */
@NullMarked
package cn.kaixu.review.validity.event;

import org.jspecify.annotations.NullMarked;
