/** Tests of evidence. */
@NullMarked
package cn.kaixu.licensing.evidence;

import org.jspecify.annotations.NullMarked;
