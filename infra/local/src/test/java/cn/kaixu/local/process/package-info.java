/** Tests of the package of the same name. */
@NullMarked
package cn.kaixu.local.process;

import org.jspecify.annotations.NullMarked;
