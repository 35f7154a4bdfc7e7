/** Tests of the live stream. */
@NullMarked
package cn.kaixu.reporting.stream;

import org.jspecify.annotations.NullMarked;
