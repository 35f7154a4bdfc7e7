/**
 * What we tell other services: domain events turned into contract messages.
 */
@NullMarked
package cn.kaixu.listing.exchange.outbound;

import org.jspecify.annotations.NullMarked;
