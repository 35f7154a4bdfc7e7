/** Tests of {@code cn.kaixu.identity.login} without Spring. */
@NullMarked
package cn.kaixu.identity.login;

import org.jspecify.annotations.NullMarked;
