/** Record numbers the office has given out. Start with {@link cn.kaixu.licensing.numbering.RecordNumbers}. */
@NullMarked
package cn.kaixu.licensing.numbering;

import org.jspecify.annotations.NullMarked;
