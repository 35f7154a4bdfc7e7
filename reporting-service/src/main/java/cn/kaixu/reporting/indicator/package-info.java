/** Target against actual, for any day (指标). Computed from facts with their dates; start with {@link cn.kaixu.reporting.indicator.Board}. */
@NullMarked
package cn.kaixu.reporting.indicator;

import org.jspecify.annotations.NullMarked;
