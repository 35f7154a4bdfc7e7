/** Benchmarks of the platform; {@link cn.kaixu.bench.Bench} lists them and is where to start reading. */
@NullMarked
package cn.kaixu.bench;

import org.jspecify.annotations.NullMarked;
