/** Tests of the package of the same name that need no server. */
@NullMarked
package cn.kaixu.platform.time;

import org.jspecify.annotations.NullMarked;
