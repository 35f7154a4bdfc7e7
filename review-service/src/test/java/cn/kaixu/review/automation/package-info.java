/** Tests of what the review does by itself. */
@NullMarked
package cn.kaixu.review.automation;

import org.jspecify.annotations.NullMarked;
