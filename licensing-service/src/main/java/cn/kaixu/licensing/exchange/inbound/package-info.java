/** What others' messages mean to us. The only place that reads them; start with {@link cn.kaixu.licensing.exchange.inbound.AnnouncedHandler}. */
@NullMarked
package cn.kaixu.licensing.exchange.inbound;

import org.jspecify.annotations.NullMarked;
