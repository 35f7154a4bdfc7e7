@NullMarked
package cn.kaixu.review.wording;

import org.jspecify.annotations.NullMarked;
