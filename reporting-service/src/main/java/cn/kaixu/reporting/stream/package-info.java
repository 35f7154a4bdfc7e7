/** The board as it moves, pushed to whoever watches. Start with {@link cn.kaixu.reporting.stream.BoardStream}. */
@NullMarked
package cn.kaixu.reporting.stream;

import org.jspecify.annotations.NullMarked;
