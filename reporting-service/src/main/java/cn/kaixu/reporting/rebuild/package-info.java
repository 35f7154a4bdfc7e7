/** Building the indicators anew from the log, on an operator's command. Start with {@link cn.kaixu.reporting.rebuild.IndicatorRebuild}. */
@NullMarked
package cn.kaixu.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
