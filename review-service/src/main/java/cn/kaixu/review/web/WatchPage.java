package cn.kaixu.review.web;

import java.util.List;
import java.util.Map;

import cn.kaixu.platform.paging.Page;
import cn.kaixu.review.watchlist.WatchState;
import cn.kaixu.review.watchlist.WatchedListing;

/** One page of the watch list, with how many patents are in which state. */
public record WatchPage(List<WatchedListing> items, int page, int size, long total, Map<WatchState, Long> counts) {

    public WatchPage {
        items = List.copyOf(items);
        counts = Map.copyOf(counts);
    }

    static WatchPage of(Page<WatchedListing> page, Map<WatchState, Long> counts) {
        return new WatchPage(page.items(), page.page(), page.size(), page.total(), counts);
    }
}
