/** Tests of the indicators. */
@NullMarked
package cn.kaixu.reporting.indicator;

import org.jspecify.annotations.NullMarked;
