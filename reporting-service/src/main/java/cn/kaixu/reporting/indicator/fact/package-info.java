/** Facts the indicators count. Rows are only ever added, each under its own key, so arrival order and repeats do not matter; start with {@link cn.kaixu.reporting.indicator.fact.Fact}. */
@NullMarked
package cn.kaixu.reporting.indicator.fact;

import org.jspecify.annotations.NullMarked;
