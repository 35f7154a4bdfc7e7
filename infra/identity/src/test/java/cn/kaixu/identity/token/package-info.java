/** Tests of {@code cn.kaixu.identity.token} without Spring. */
@NullMarked
package cn.kaixu.identity.token;

import org.jspecify.annotations.NullMarked;
