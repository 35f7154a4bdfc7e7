package cn.kaixu.review.web;

import java.util.List;
import java.util.Map;

import cn.kaixu.platform.paging.Page;
import cn.kaixu.review.docket.Claim;
import cn.kaixu.review.queue.CaseEntry;
import cn.kaixu.review.validity.value.CaseState;

/** One page of the queue, with how many cases are in which state and who has claimed which. */
public record CasePage(
        List<CaseEntry> items, int page, int size, long total, Map<CaseState, Long> counts, Map<String, Claim> claims) {

    public CasePage {
        items = List.copyOf(items);
        counts = Map.copyOf(counts);
        claims = Map.copyOf(claims);
    }

    static CasePage of(Page<CaseEntry> page, Map<CaseState, Long> counts, Map<String, Claim> claims) {
        return new CasePage(page.items(), page.page(), page.size(), page.total(), counts, claims);
    }
}
