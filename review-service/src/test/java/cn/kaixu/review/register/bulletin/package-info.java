/** Tests of reading bulletins. */
@NullMarked
package cn.kaixu.review.register.bulletin;

import org.jspecify.annotations.NullMarked;
