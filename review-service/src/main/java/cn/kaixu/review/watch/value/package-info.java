/**
 * Identifier of a watch.
 */
@NullMarked
package cn.kaixu.review.watch.value;

import org.jspecify.annotations.NullMarked;
