/** Tests of the package of the same name. */
@NullMarked
package cn.kaixu.local.postgres;

import org.jspecify.annotations.NullMarked;
