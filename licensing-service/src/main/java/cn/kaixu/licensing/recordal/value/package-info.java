/** Words of a recordal. Depends on plain Java only; start with {@link cn.kaixu.licensing.recordal.value.RecordalClock}. */
@NullMarked
package cn.kaixu.licensing.recordal.value;

import org.jspecify.annotations.NullMarked;
