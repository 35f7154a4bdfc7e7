/** Tests of the log. */
@NullMarked
package cn.kaixu.reporting.log;

import org.jspecify.annotations.NullMarked;
