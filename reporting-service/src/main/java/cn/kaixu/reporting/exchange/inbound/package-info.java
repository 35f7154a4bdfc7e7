/** What others' messages mean to us. The only place that reads them; start with {@link cn.kaixu.reporting.exchange.inbound.RecordingHandler}. */
@NullMarked
package cn.kaixu.reporting.exchange.inbound;

import org.jspecify.annotations.NullMarked;
