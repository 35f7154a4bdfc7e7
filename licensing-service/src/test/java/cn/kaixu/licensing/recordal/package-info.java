/** Tests of the recordal. */
@NullMarked
package cn.kaixu.licensing.recordal;

import org.jspecify.annotations.NullMarked;
