package cn.kaixu.matching.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentNumber;

/** What was found: the wanted part of it in order, how many in all, and how many under each facet value. */
public record SearchResult(List<PatentNumber> patents, long total, Map<Facet, List<FacetValue>> facets) {

    public SearchResult {
        patents = List.copyOf(patents);
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    }

    /** One value to narrow down by, with the number of results it would leave. */
    public record FacetValue(String value, long count) {}
}
