/** Measured figures and how they are printed. */
@NullMarked
package cn.kaixu.bench.figure;

import org.jspecify.annotations.NullMarked;
