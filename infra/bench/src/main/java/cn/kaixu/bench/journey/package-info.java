/** Measurements of the whole platform, through its public API; each starts a platform of its own on free ports. */
@NullMarked
package cn.kaixu.bench.journey;

import org.jspecify.annotations.NullMarked;
