/** Tests of {@code cn.kaixu.gateway.access} without Spring. */
@NullMarked
package cn.kaixu.gateway.access;

import org.jspecify.annotations.NullMarked;
