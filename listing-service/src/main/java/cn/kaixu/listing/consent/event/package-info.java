/**
 * What happened while owners were asked for their consent, as it is stored for decades. Depends on the value types only; start with {@code ConsentEvent}.
 */
@NullMarked
package cn.kaixu.listing.consent.event;

import org.jspecify.annotations.NullMarked;
