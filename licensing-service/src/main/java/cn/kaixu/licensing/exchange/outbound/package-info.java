/** What we tell others. The only place that writes our contract messages; start with {@link cn.kaixu.licensing.exchange.outbound.LicenceTranslation}. */
@NullMarked
package cn.kaixu.licensing.exchange.outbound;

import org.jspecify.annotations.NullMarked;
