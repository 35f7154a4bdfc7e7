/** Plays the pilot on real records through the public API only. Start at {@link cn.kaixu.local.demo.Demonstration}. */
@NullMarked
package cn.kaixu.local.demo;

import org.jspecify.annotations.NullMarked;
