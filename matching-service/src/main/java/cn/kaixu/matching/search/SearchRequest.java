package cn.kaixu.matching.search;

import java.util.List;
import java.util.Map;

/** A search: words, chosen facet values (several of one facet mean any of them), order, and which part of the result. */
public record SearchRequest(String words, Map<Facet, List<String>> chosen, Order order, int offset, int count) {

    public SearchRequest {
        chosen = Map.copyOf(chosen);
    }

    /** How results are ordered; ties go to the newer announcement. */
    public enum Order {
        RELEVANCE,
        NEWEST,
        END_DATE,
        FEE
    }
}
