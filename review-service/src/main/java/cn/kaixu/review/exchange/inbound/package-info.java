/**
 * Messages of other services in, commands out. Start with {@code WhenDeclarationSubmittedOpenReview}.
 */
@NullMarked
package cn.kaixu.review.exchange.inbound;

import org.jspecify.annotations.NullMarked;
