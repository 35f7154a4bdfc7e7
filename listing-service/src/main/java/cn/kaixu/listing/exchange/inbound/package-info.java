/**
 * What other services tell us, turned into our commands. The only package besides outbound that sees contract messages.
 */
@NullMarked
package cn.kaixu.listing.exchange.inbound;

import org.jspecify.annotations.NullMarked;
