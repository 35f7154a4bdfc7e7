/**
 * READ: the list of announced patents under watch (监测清单), kept from the events. Start with {@link cn.kaixu.review.watchlist.WatchQueries}.
 */
@NullMarked
package cn.kaixu.review.watchlist;

import org.jspecify.annotations.NullMarked;
