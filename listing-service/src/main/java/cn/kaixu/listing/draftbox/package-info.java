/**
 * Forms that are not handed in yet, kept between two visits for one person acting for one organisation. Ordinary rows, never events, because a draft has no
 * legal effect; start with {@code DraftBox}.
 */
@NullMarked
package cn.kaixu.listing.draftbox;

import org.jspecify.annotations.NullMarked;
