/** Tests of licensing-service as a whole. */
@NullMarked
package cn.kaixu.licensing;

import org.jspecify.annotations.NullMarked;
