/**
 * Decides how a licence is recorded (备案). Depends on its own events and values and on the licence's identifier;
 * start with {@code Recordal}.
 */
@NullMarked
package cn.kaixu.licensing.recordal;

import org.jspecify.annotations.NullMarked;
