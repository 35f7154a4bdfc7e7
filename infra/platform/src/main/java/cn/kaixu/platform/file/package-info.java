/** What files are, whatever they are called. */
@NullMarked
package cn.kaixu.platform.file;

import org.jspecify.annotations.NullMarked;
