/** One page of a list, the same shape everywhere. */
@NullMarked
package cn.kaixu.platform.paging;

import org.jspecify.annotations.NullMarked;
