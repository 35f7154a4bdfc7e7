/**
 * Our events out as contract messages; start with {@code ReviewTranslation}.
 */
@NullMarked
package cn.kaixu.review.exchange.outbound;

import org.jspecify.annotations.NullMarked;
