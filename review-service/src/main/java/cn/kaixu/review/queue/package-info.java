/**
 * The review queue (审核队列): a projection of the review events, and declarations heard of from listing. Rebuilt by replay; start with {@code CaseProjection}.
 */
@NullMarked
package cn.kaixu.review.queue;

import org.jspecify.annotations.NullMarked;
