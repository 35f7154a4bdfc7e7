/** Refusals and their rendering as RFC 9457 problem documents; start with {@code Refused}. */
@NullMarked
package cn.kaixu.platform.problem;

import org.jspecify.annotations.NullMarked;
