package cn.kaixu.matching.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One page of search results, with what to narrow it down by. */
public record PoolPage(List<PoolItem> items, int page, int size, long total, Map<String, List<Labelled>> facets) {

    public PoolPage {
        items = List.copyOf(items);
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    }
}
