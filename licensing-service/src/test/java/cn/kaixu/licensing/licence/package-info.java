/** Tests of the licence, one class per command. */
@NullMarked
package cn.kaixu.licensing.licence;

import org.jspecify.annotations.NullMarked;
