/** Tests of the package of the same name. */
@NullMarked
package cn.kaixu.local.setting;

import org.jspecify.annotations.NullMarked;
