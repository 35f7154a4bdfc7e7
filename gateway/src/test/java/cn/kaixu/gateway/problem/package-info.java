/** Tests of {@code cn.kaixu.gateway.problem} without Spring. */
@NullMarked
package cn.kaixu.gateway.problem;

import org.jspecify.annotations.NullMarked;
