/**
 * Messages of other services in, pool rows out. Start with {@code WhenDeclarationAnnouncedOpenOffer}.
 */
@NullMarked
package cn.kaixu.matching.exchange.inbound;

import org.jspecify.annotations.NullMarked;
