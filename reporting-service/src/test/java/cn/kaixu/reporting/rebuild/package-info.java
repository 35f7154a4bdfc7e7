/** Tests of the rebuild. */
@NullMarked
package cn.kaixu.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
