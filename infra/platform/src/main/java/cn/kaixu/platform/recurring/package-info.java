/** Work a service does by itself again and again; start at {@link cn.kaixu.platform.recurring.RecurringWork}. */
@NullMarked
package cn.kaixu.platform.recurring;

import org.jspecify.annotations.NullMarked;
