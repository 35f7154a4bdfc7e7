/** Tests of the offers. */
@NullMarked
package cn.kaixu.licensing.offer;

import org.jspecify.annotations.NullMarked;
