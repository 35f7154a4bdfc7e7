/** Codes on paper that was printed, signed, put askew into a scanner and sent by anybody. */
@NullMarked
package cn.kaixu.platform.document.scan;

import org.jspecify.annotations.NullMarked;
