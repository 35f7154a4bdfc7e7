/** The official working calendar. Depends on plain Java only; start with {@link cn.kaixu.licensing.calendar.WorkingCalendar}. */
@NullMarked
package cn.kaixu.licensing.calendar;

import org.jspecify.annotations.NullMarked;
