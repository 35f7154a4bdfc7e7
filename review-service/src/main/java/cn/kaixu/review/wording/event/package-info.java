/** What happened to the list of advertising words; stored for ever. */
@NullMarked
package cn.kaixu.review.wording.event;

import org.jspecify.annotations.NullMarked;
