/** Metrics, health and the correlation id that follows a matter through every hop. */
@NullMarked
package cn.kaixu.platform.observability;

import org.jspecify.annotations.NullMarked;
