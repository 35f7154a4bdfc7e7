/** Tests of reporting-service as a whole. */
@NullMarked
package cn.kaixu.reporting;

import org.jspecify.annotations.NullMarked;
