/** The clock, and calendar days as Chinese law counts them. */
@NullMarked
package cn.kaixu.platform.time;

import org.jspecify.annotations.NullMarked;
