/** Reading everything again. */
@NullMarked
package cn.kaixu.bench.replay;

import org.jspecify.annotations.NullMarked;
