package cn.kaixu.review.web;

import java.util.List;
import java.util.Map;

import cn.kaixu.platform.paging.Page;
import cn.kaixu.review.queue.CaseEntry;
import cn.kaixu.review.validity.value.CaseState;

/** One page of the queue, with how many cases are in which state. */
public record CasePage(List<CaseEntry> items, int page, int size, long total, Map<CaseState, Long> counts) {

    public CasePage {
        items = List.copyOf(items);
        counts = Map.copyOf(counts);
    }

    static CasePage of(Page<CaseEntry> page, Map<CaseState, Long> counts) {
        return new CasePage(page.items(), page.page(), page.size(), page.total(), counts);
    }
}
