/** Tests of the package of the same name. */
@NullMarked
package cn.kaixu.local.folder;

import org.jspecify.annotations.NullMarked;
