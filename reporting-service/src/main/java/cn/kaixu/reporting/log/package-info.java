/** Every contract message there was, in the order it arrived, chained by hashes (事件流). Start with {@link cn.kaixu.reporting.log.MessageLog}. */
@NullMarked
package cn.kaixu.reporting.log;

import org.jspecify.annotations.NullMarked;
