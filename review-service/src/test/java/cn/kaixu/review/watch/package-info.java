/** Tests of the watch over announced patents. */
@NullMarked
package cn.kaixu.review.watch;

import org.jspecify.annotations.NullMarked;
