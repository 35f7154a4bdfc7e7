/** Tests of the working calendar. */
@NullMarked
package cn.kaixu.licensing.calendar;

import org.jspecify.annotations.NullMarked;
