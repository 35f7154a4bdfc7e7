/** Tests of the package of the same name that need no server. */
@NullMarked
package cn.kaixu.platform.file;

import org.jspecify.annotations.NullMarked;
